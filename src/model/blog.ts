/**
 * Id of the row of a blog, which is known by its address in the API.
 * @param root as `BlogSetting.root`
 */
export function blogId(root: string): string {
  return `blog ${root}`;
}
