/** Whether an address may be a link: a page's data could hold any other scheme. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//iu.test(url);
}
