/** SHA-256 of the one style sheet of `style.ts`. */
const STYLE_HASH = 'sha256-+Op6nQKheZf+WVSjf5eJKDQIixV6dHMK33GQuP7A8Q0=';

/** What a page of ours may do: show itself, and the pictures that stand in it. No script runs, whoever wrote it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  'img-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
