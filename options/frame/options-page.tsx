import { text } from '../../src/i18n/text.ts';
import { Announcer } from '../../src/ui/announcer.tsx';
import { NoticeToast } from '../../src/ui/notice-toast.tsx';
import { UnsavedBanner } from '../../src/ui/unsaved-banner.tsx';
import { sections } from '../sections.ts';
import { useWrites } from './writes-context.ts';

/** The whole page: every section one below the other, and the way to each. */
export function OptionsPage() {
  const writes = useWrites();
  return (
    <div class="options">
      <header>
        <img src="../icons/icon-48.png" alt="" width="32" height="32" />
        <h1>{text('options_title')}</h1>
      </header>
      {sections.length > 1 && (
        <nav aria-label={text('options_sections')}>
          <ul>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{text(heading)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>
        <UnsavedBanner writes={writes} />
        {sections.map(({ id, heading, Part }) => (
          <section key={id} id={id} class="options-section" aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{text(heading)}</h2>
            <Part />
          </section>
        ))}
      </main>
      <NoticeToast writes={writes} />
      <Announcer spoken={writes.spoken} />
    </div>
  );
}
