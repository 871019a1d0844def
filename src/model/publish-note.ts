/** What the host is told of a publication though it stopped nothing. Each has a sentence, `publish_note_<code>`. */
export const PUBLISH_NOTES = [
  /** The role may not upload. */
  'pictures_not_allowed',
  /** The network does not give a picture out; `detail` is its address. */
  'picture_not_fetched',
  /** The blog takes no picture of its kind; `detail` is its address. */
  'picture_kind',
  /** `detail` is its address. */
  'picture_too_large',
  /** The blog does not take it, in words of its own; `detail` is its address. */
  'picture_refused',
  /** The role may not upload the picture of the pull quote, or the blog does not take it. */
  'featured_refused',
  /** The role may not make pages. */
  'archive_not_allowed',
  /** The blog does not take the archive's page, which may be long. */
  'archive_refused',
  /** The role may not make a tag that is not there yet, or the blog does not take it; `detail` is its name. */
  'tag_refused',
  /** The role may not use these categories. */
  'categories_not_allowed',
] as const;
export type PublishNote = (typeof PUBLISH_NOTES)[number];
