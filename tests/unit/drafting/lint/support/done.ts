import type { Change } from '../../../../../src/drafting/lint/finding.ts';
import type { LintMaterial } from '../../../../../src/drafting/lint/material.ts';
import type { Pick } from '../../../../../src/model/pick.ts';
import { plainText } from '../../../../../src/model/plain-text.ts';
import type { SectionText } from '../../../../../src/model/section.ts';

function changedPick(pick: Pick, change: Change): Pick {
  const { post } = pick;
  switch (change.kind) {
    case 'edit-pick':
      if (pick.id !== change.pickId) return pick;
      return { ...pick, edited: change.text === plainText(post.text) ? null : change.text };
    case 'set-alt': {
      if (pick.id !== change.pickId) return pick;
      const media = post.media.map((one, index) => (index === change.index ? { ...one, alt: change.alt } : one));
      return { ...pick, post: { ...post, media } };
    }
    case 'credit': {
      if (post.site !== change.site || post.author.handle !== change.handle) return pick;
      return { ...pick, post: { ...post, author: { ...post.author, ...change.as } } };
    }
    default:
      return pick;
  }
}

function retold(text: SectionText, change: Change): SectionText {
  return change.kind === 'edit-text' && change.sectionId === text.id ? { ...text, plain: change.text } : text;
}

/** The material after these changes, as the workbench makes them. */
export function done(material: LintMaterial, changes: readonly Change[]): LintMaterial {
  const edits = new Map(changes.flatMap((change) => (change.kind === 'edit-pick' ? [[change.pickId, change]] : [])));
  const trashed = new Set(changes.flatMap((change) => (change.kind === 'trash-pick' ? [change.pickId] : [])));
  const others = changes.filter(({ kind }) => kind === 'set-alt' || kind === 'credit');
  const picks = material.picks
    .filter(({ id }) => !trashed.has(id))
    .map((pick) => {
      const edit = edits.get(pick.id);
      return others.reduce(changedPick, edit === undefined ? pick : changedPick(pick, edit));
    });
  const texts = [...material.texts].map(([id, text]): [string, SectionText] => [id, changes.reduce(retold, text)]);
  const choice = changes.find((change) => change.kind === 'tags');
  return { ...material, picks, texts: new Map(texts), keepsTags: choice?.keep ?? material.keepsTags };
}
