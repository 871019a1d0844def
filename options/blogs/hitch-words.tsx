import { text } from '../../src/i18n/text.ts';
import { problemWords } from '../../src/ui/problem-words.ts';
import { roleName } from './role-name.ts';
import type { Hitch } from './use-connecting.ts';

/**
 * What Apache needs to hand the header on to PHP where it runs it as CGI.
 * @see https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html
 */
const FOR_APACHE = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1';

function wordsOf(hitch: Hitch): string {
  switch (hitch.code) {
    case 'words':
      return hitch.words;
    case 'problem':
      return problemWords(hitch.problem);
    case 'no_writing':
      return text('options_blog_no_writing', hitch.user.name, roleName(hitch.user.role));
    default:
      return text(`options_blog_sign_in_${hitch.code}`);
  }
}

/** Why we do not get into a blog, and what to do. */
export function HitchWords({ hitch }: { hitch: Hitch }) {
  const isServer = hitch.code === 'stripped' || hitch.code === 'either';
  return (
    <div class="hitch" role="alert">
      <p class="mistake">{wordsOf(hitch)}</p>
      {isServer && (
        <details open={hitch.code === 'stripped'}>
          <summary>{text('options_blog_for_server')}</summary>
          <p>{text('options_blog_for_server_apache')}</p>
          <pre dir="ltr">
            <code>{FOR_APACHE}</code>
          </pre>
          <p>{text('options_blog_for_server_other')}</p>
        </details>
      )}
    </div>
  );
}
