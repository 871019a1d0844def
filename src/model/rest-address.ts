/**
 * The address of one route of a blog's REST API.
 * @param root as `BlogSetting.root`: with a path of its own, or where permalinks are plain in the query `rest_route`
 * @param route below it, without a slash in front
 */
export function restAddress(root: string, route: string, query: Readonly<Record<string, string>> = {}): string {
  const address = new URL(root);
  const plain = address.searchParams.get('rest_route');
  if (plain === null) address.pathname += route;
  else address.searchParams.set('rest_route', plain + route);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}
