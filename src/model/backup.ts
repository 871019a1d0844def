import * as z from 'zod/mini';
import { Pick } from './pick.ts';
import { Instant, Post } from './post.ts';
import { Publication } from './publication.ts';
import { Section, SectionText } from './section.ts';
import { Session } from './session.ts';
import { Setting } from './setting.ts';
import { SiteFix } from './site-fix.ts';
import { Tombstone } from './tombstone.ts';

/** What every backup says of itself. */
export const BACKUP_KIND = 'chat-highlights-backup';
export const BACKUP_VERSION = 1;

/** A post that passed by, as the store keeps it. */
const SeenPost = z.object({ id: z.string(), sid: z.string(), post: Post, seenAt: z.number() });

/** JSON has no bytes: the state of the prose is Base64. */
const BackedUpText = z.looseObject({
  ...SectionText.shape,
  rich: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/))),
});

/** The rows of a backup by their table, but for those that were deleted for ever (see `Tombstone`). */
export const BACKED_UP = {
  sessions: Session,
  sections: Section,
  texts: BackedUpText,
  picks: Pick,
  settings: Setting,
  publications: Publication,
  seen: SeenPost,
} as const;
export type BackedUpTable = keyof typeof BACKED_UP;
export const BACKED_UP_TABLES = Object.keys(BACKED_UP) as BackedUpTable[];

/**
 * Everything that a host has, as one JSON file: also what is in the trash. Not what belongs to one device: its id, which
 * session is open, what gives access to a blog or server.
 */
export const Backup = z.object({
  kind: z.literal(BACKUP_KIND),
  version: z.literal(BACKUP_VERSION),
  made: Instant,
  tables: z.object({
    sessions: z.array(z.union([Session, Tombstone])),
    sections: z.array(z.union([Section, Tombstone])),
    texts: z.array(z.union([BackedUpText, Tombstone])),
    picks: z.array(z.union([Pick, Tombstone])),
    settings: z.array(z.union([Setting, Tombstone])),
    /** Absent from backups of the first versions. */
    publications: z._default(z.array(z.union([Publication, Tombstone])), []),
    seen: z.array(SeenPost),
  }),
  siteFixes: z.array(SiteFix),
});
export type Backup = z.infer<typeof Backup>;
