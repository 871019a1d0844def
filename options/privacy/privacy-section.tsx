import type { MessageKey } from '../../src/i18n/text.ts';
import { text } from '../../src/i18n/text.ts';
import { DeleteForm } from './delete-form.tsx';

/** What PRIVACY.md says, in short. */
const POINTS: readonly { readonly question: MessageKey; readonly answer: MessageKey }[] = [
  { question: 'options_privacy_stored', answer: 'options_privacy_stored_answer' },
  { question: 'options_privacy_leaves', answer: 'options_privacy_leaves_answer' },
  { question: 'options_privacy_reads', answer: 'options_privacy_reads_answer' },
  { question: 'options_privacy_seen', answer: 'options_privacy_seen_answer' },
  { question: 'options_privacy_removed', answer: 'options_privacy_removed_answer' },
];

/** What is kept where, what leaves this device, and how to delete it all. */
export function PrivacySection() {
  return (
    <>
      <p class="lead">{text('options_privacy_lead')}</p>
      <dl class="points">
        {POINTS.map(({ question, answer }) => (
          <div key={question}>
            <dt>{text(question)}</dt>
            <dd>{text(answer)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('options_erase_heading')}</h3>
      <p class="lead">
        {text('options_erase_lead')} <a href="#backup">{text('options_erase_backup')}</a>
      </p>
      <DeleteForm />
    </>
  );
}
