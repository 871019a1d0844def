import type { BlogCall, BlogResult } from '../../model/blog-call.ts';
import type { Draft } from '../../model/draft.ts';
import type { OutboxJob } from '../../model/outbox-job.ts';
import type { Publication } from '../../model/publication.ts';
import type { FetchedPicture } from './fetch-picture.ts';

/** A page for the blog. */
interface Page {
  readonly title: string;
  /** Blocks, the first of which is a paragraph. */
  readonly content: string;
}

/** What running a job takes from the world around it. */
export interface Means {
  /** As `CallBlog`, with the access to the job's blog. */
  readonly call: (call: BlogCall) => Promise<BlogResult>;
  /** The content of the post. */
  readonly render: (draft: Draft) => string;
  /** The archive's own page; null where nothing was seen of the session. */
  readonly renderArchive: () => Promise<Page | null>;
  readonly fetchPicture: (address: string) => Promise<FetchedPicture>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What was known of the publication on any device when this run began. */
  readonly publication: Publication | undefined;
  /** Puts the job on the disk. Answers whether it is still in the outbox. */
  readonly save: (job: OutboxJob) => Promise<boolean>;
  /** Remembers on every device what was written, and puts the job on the disk. */
  readonly keep: (job: OutboxJob, published: Published) => Promise<boolean>;
}

/** What is told of a publication besides whose it is. */
type Published = Omit<Publication, 'id' | 'deleted' | '_s' | 'sid' | 'blog'>;
