import { text } from '../../src/i18n/text.ts';
import { NewTabIcon } from '../../src/ui/icons/new-tab.tsx';
import { noteWords } from './note-words.ts';
import { onBlog, type Place, sentAt } from './place.ts';
import { editorAddress, viewAddress } from './post-addresses.ts';
import { since } from './when.ts';

interface LinkProps {
  readonly href: string | null;
  readonly label: string;
  readonly primary?: boolean;
}

function Link({ href, label, primary = false }: LinkProps) {
  if (href === null) return null;
  return (
    <a class={primary ? 'button primary' : 'button'} href={href} target="_blank" rel="noreferrer">
      {label} <NewTabIcon />
    </a>
  );
}

/** Where the draft lies, with what the host ought to know of it. */
export function Sent({ place }: { place: Place }) {
  const { blog, job, publication } = place;
  const post = onBlog(place);
  const at = sentAt(place);
  const archive = job?.outcome.archive ?? publication?.archive ?? null;
  const notes = job?.state === 'done' ? job.outcome.notes : [];
  return (
    <>
      <p role="status">
        {at === null ? text('publish_is_on', blog.name) : text('publish_on_since', blog.name, since(at))}
      </p>
      {post !== null && (
        <p class="buttons">
          <Link href={editorAddress(blog.home, post)} label={text('publish_open_editor')} primary />
          <Link href={viewAddress(post)} label={text('publish_view')} />
          {archive !== null && <Link href={viewAddress(archive)} label={text('publish_view_archive')} />}
        </p>
      )}
      {notes.length > 0 && (
        <div class="notice">
          <p>{text('publish_notes')}</p>
          <ul>
            {notes.map((note) => (
              <li key={`${note.code} ${note.detail}`}>{noteWords(note)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
