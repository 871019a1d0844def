import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { FoundBlog } from '../../src/publishing/wordpress/find-blog.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { passwordPage } from './approve.ts';

/** Every application password has so many letters and digits, however they are grouped. */
const LENGTH = 24;

/** User name and application password, typed in: the way that exists everywhere. */
export function ByHand({ blog, onEnter }: { blog: FoundBlog; onEnter: (user: string, password: string) => void }) {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);
  const noUser = user.trim() === '';
  const noPassword = password.replace(/[^a-z\d]/gi, '').length !== LENGTH;
  const submit = (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (!noUser && !noPassword) onEnter(user.trim(), password.trim());
  };
  return (
    <form class="fields by-hand" onSubmit={submit} noValidate>
      <p>
        <a href={passwordPage(blog)} target="_blank" rel="noreferrer">
          {text('options_blog_make_password')}
        </a>{' '}
        {text('options_blog_make_password_how')}
      </p>
      <Labelled
        label={text('options_blog_user')}
        mistake={isTried && noUser ? text('options_blog_user_missing') : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={user}
            onInput={(event) => setUser(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <Labelled
        label={text('options_blog_password')}
        hint={text('options_blog_password_hint')}
        mistake={isTried && noPassword ? text('options_blog_password_strange') : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="password"
            dir="ltr"
            autocomplete="off"
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="buttons">
        <button type="submit">{text('options_blog_connect')}</button>
      </p>
    </form>
  );
}
