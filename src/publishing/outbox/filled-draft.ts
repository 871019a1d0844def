import type { Draft, DraftPick, DraftSection } from '../../model/draft.ts';
import type { OutboxJob } from '../../model/outbox-job.ts';

/** The draft with the pictures and the archive that the blog has by now. */
export function filledDraft({ draft, sending, outcome }: OutboxJob): Draft {
  const withPictures = (pick: DraftPick): DraftPick => ({
    ...pick,
    pictures: pick.post.media.flatMap(({ kind, url, alt }) => {
      const upload = kind === 'image' && url !== null ? outcome.uploads[url] : undefined;
      return upload === undefined || url === null ? [] : [{ of: url, src: upload.src, id: upload.id, alt }];
    }),
  });
  const filled = (section: DraftSection): DraftSection => {
    if (section.role !== 'picks') return section;
    const { picks, groups } = section;
    return {
      ...section,
      picks: picks.map(withPictures),
      groups: groups?.map((group) => ({ ...group, picks: group.picks.map(withPictures) })) ?? null,
    };
  };
  return {
    ...draft,
    archiveUrl: sending.archivePage ? (outcome.archive?.link ?? null) : null,
    sections: sending.pictures ? draft.sections.map(filled) : draft.sections,
  };
}
