/** Elements of which WordPress takes away the tags, or the attributes, for roles that may not write any HTML. */
const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

function words(content: string): string {
  return content
    .replace(TAG, '')
    .replaceAll(/&nbsp;|&#160;/g, ' ')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, '');
}

/**
 * Whether what stands on the blog is what was sent, as far as that can be told where no answer came: WordPress rewrites
 * tags and attributes, and leaves the words.
 */
export function hasSameWords(stands: string, sent: string): boolean {
  return stands === sent || words(stands) === words(sent);
}
