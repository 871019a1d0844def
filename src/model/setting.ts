import * as z from 'zod/mini';
import { rowFields } from './row-schema.ts';
import { SectionRole } from './section.ts';
import { Scope } from './session.ts';

/** The host, as every new session's draft has them. There is one: its id is `host`. */
export const HostSetting = z.looseObject({
  ...rowFields,
  kind: z.literal('host'),
  name: z.string(),
  /** Without `@`, by the id of the site. */
  handles: z.record(z.string(), z.string()),
  /** Paragraphs, as typed. */
  bio: z.string(),
});
export type HostSetting = z.infer<typeof HostSetting>;

/** Sections that a draft can begin with, by a name of its own. */
export const LayoutSetting = z.looseObject({
  ...rowFields,
  kind: z.literal('layout'),
  name: z.string(),
  order: z.string(),
  /** In order. `words` is what the section begins with, placeholders and all. */
  sections: z.array(
    z.object({
      role: SectionRole,
      kind: z.string(),
      heading: z.string(),
      included: z.boolean(),
      byQuestion: z.boolean(),
      words: z.string(),
    }),
  ),
});
export type LayoutSetting = z.infer<typeof LayoutSetting>;

/** A chat that comes back: what its next session begins with. Known by its first hashtag: `chat <tag>`. */
export const ChatSetting = z.looseObject({
  ...rowFields,
  kind: z.literal('chat'),
  /** As typed, without `#`. */
  hashtags: z.array(z.string()),
  scope: Scope,
  /** Id of the layout; null: the usual one. */
  layout: z.nullable(z.string()),
  /** Its next session makes itself when the last one is over. */
  weekly: z.boolean(),
});
export type ChatSetting = z.infer<typeof ChatSetting>;

/**
 * A blog that drafts are sent to. What gives access to it stays on each device, apart from this. Known by its address in
 * the API: `blog <root>`.
 */
export const BlogSetting = z.looseObject({
  ...rowFields,
  kind: z.literal('blog'),
  /** Where the blog's REST API begins: `https://blog.example/wp-json/` or `https://blog.example/?rest_route=/`. */
  root: z.string(),
  /** The blog's own page. */
  home: z.string(),
  /** As the blog calls itself. */
  name: z.string(),
  /** What every draft for this blog begins with. */
  categories: z.array(z.object({ id: z.int(), name: z.string() })),
  tags: z.array(z.string()),
  /** Pictures of picks are uploaded to it. */
  pictures: z.boolean(),
  /** The archive becomes a page of its own. */
  archivePage: z.boolean(),
  /** A picture of the pull quote is made and sent as the post's own. */
  featured: z._default(z.boolean(), false),
});
export type BlogSetting = z.infer<typeof BlogSetting>;

/**
 * A device that syncs: so that the others can name it, and know what has reached it. Its id is `device ` and the id that its
 * stamps carry.
 */
export const DeviceSetting = z.looseObject({
  ...rowFields,
  kind: z.literal('device'),
  /** As the host calls it; empty: after its browser. */
  name: z.string(),
  /** `Firefox on Android`, as the browser tells it. */
  browser: z.string(),
  /** When it last synced, in milliseconds since 1970 by its own clock; brought up to date once a day. */
  seenAt: z.number(),
  /** By the other devices' ids: it has all that they wrote until then, by their clocks. */
  has: z.record(z.string(), z.number()),
});
export type DeviceSetting = z.infer<typeof DeviceSetting>;

export const Setting = z.union([HostSetting, LayoutSetting, ChatSetting, BlogSetting, DeviceSetting]);
export type Setting = z.infer<typeof Setting>;
