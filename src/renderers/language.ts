/** The words that a draft needs besides the host's and the authors' own. */
type DraftWord =
  | 'draft_image'
  | 'draft_video'
  | 'draft_audio'
  | 'draft_permalink'
  | 'draft_unknown_author'
  | 'numbers_posts'
  | 'numbers_people'
  | 'numbers_picks'
  | 'chart_from'
  | 'archive_zone'
  | 'archive_undated';

/** The language that a draft is written in. */
export interface Language {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  readonly text: (word: DraftWord) => string;
}
