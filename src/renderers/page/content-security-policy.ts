/** SHA-256 of the one style sheet of `style.ts`. */
const STYLE_HASH = 'sha256-ZdOZfGtzv3jBPkpSMLY/psbeYW28r3XKnzJnGpGFff8=';

/** What a page of ours may do: show itself, and the pictures that stand in it. No script runs, whoever wrote it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  'img-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
