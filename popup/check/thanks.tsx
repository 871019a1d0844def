import { useMemo, useState } from 'preact/hooks';
import { quotedPeople } from '../../src/drafting/quoted-people.ts';
import { thanksPosts } from '../../src/drafting/thanks.ts';
import { text } from '../../src/i18n/text.ts';
import { asShown } from '../../src/model/as-shown.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { siteName } from '../../src/ui/site-names.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Checked } from './checked.ts';

/** The posts in which the host thanks those who are quoted, ready to be pasted: one list a site. */
export function Thanks({ checked: { session, picks } }: { checked: Checked }) {
  const { writes } = useWorkbench();
  const [link, setLink] = useState('');
  const people = useMemo(
    () =>
      quotedPeople(
        picks.map((pick) => asShown(pick, session)),
        session.hostHandle,
      ),
    [picks, session],
  );
  if (people.size === 0) return null;
  const [tag = ''] = session.hashtags;
  const name = session.number === null ? `#${tag}` : `#${tag} ${session.number}`;
  const copy = async (post: string) => {
    await navigator.clipboard.writeText(post).then(
      () => writes.tell(text('thanks_copied')),
      () => writes.tell(text('thanks_copy_failed')),
    );
  };
  return (
    <section aria-labelledby="check-thanks">
      <h2 id="check-thanks">{text('thanks_heading')}</h2>
      <p class="hint">{text('thanks_hint')}</p>
      <Labelled label={text('thanks_link')}>
        {(ties) => (
          <input
            {...ties}
            type="url"
            dir="ltr"
            placeholder="https://"
            value={link}
            onInput={(event) => setLink(event.currentTarget.value.trim())}
          />
        )}
      </Labelled>
      {[...people].map(([site, quoted]) => (
        <div key={site} class="thanks">
          <h3>
            {siteName(site)} <span class="count">{quoted.length}</span>
          </h3>
          {thanksPosts({
            opening: text('thanks_opening', name),
            further: text('thanks_further', name),
            link,
            people: quoted,
            site,
          }).map((post) => (
            <div key={post} class="thanks-post">
              <p dir="auto">{post}</p>
              <button type="button" onClick={() => copy(post)}>
                {text('thanks_copy')}
              </button>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
