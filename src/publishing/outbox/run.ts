import type { BlogCall, BlogResult } from '../../model/blog-call.ts';
import type { OutboxJob } from '../../model/outbox-job.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { PublishNote } from '../../model/publish-note.ts';
import { Gone, Halt } from './halt.ts';
import type { Means } from './means.ts';

/** A job under way: what its steps read and write. */
export class Run {
  constructor(
    public job: OutboxJob,
    readonly means: Means,
  ) {}

  get outcome(): Outcome {
    return this.job.outcome;
  }

  /** Puts fields of the job on the disk. */
  async save(fields: Partial<OutboxJob>): Promise<void> {
    this.job = { ...this.job, ...fields };
    if (!(await this.means.save(this.job))) throw new Gone(this.job.id);
  }

  /** Puts on the disk what came of a step. */
  saveOutcome(fields: Partial<Outcome>): Promise<void> {
    return this.save({ outcome: { ...this.outcome, ...fields } });
  }

  /** Puts on the disk that something is about to be made: once it is sent, it may be made though no answer comes. */
  sending(key: string, content: string): Promise<void> {
    return this.saveOutcome({ sent: { ...this.outcome.sent, [key]: { at: this.means.now(), content } } });
  }

  /** Puts on the disk what came of something that was sent. */
  answered(key: string, fields: Partial<Outcome>): Promise<void> {
    const { [key]: _, ...sent } = this.outcome.sent;
    return this.saveOutcome({ ...fields, sent });
  }

  /** Tells the host, once. `detail` names what it is about, and is read by people. */
  async note(code: PublishNote, detail = ''): Promise<void> {
    const { notes } = this.outcome;
    if (notes.some((note) => note.code === code && note.detail === detail)) return;
    await this.saveOutcome({ notes: [...notes, { code, detail }] });
  }

  call(call: BlogCall): Promise<BlogResult> {
    return this.means.call(call);
  }

  /** Calls the blog for something that the step cannot do without. */
  async need(call: BlogCall): Promise<unknown> {
    const result = await this.call(call);
    if (!result.ok) throw new Halt(result.problem);
    return result.value;
  }
}
