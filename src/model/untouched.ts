/** What of a row the host has not said anything about yet. */
export const UNTOUCHED_SESSION = {
  archived: false,
  ignored: [],
  keepsTags: null,
  credits: {},
  postStyle: 'quote' as const,
  embeds: false,
};
export const UNTOUCHED_SECTION = { included: true, byQuestion: false };
export const UNTOUCHED_PICK = { edited: null, newer: null, note: '', alts: {}, question: null, insists: false };
export const UNTOUCHED_WORDS = { rich: null };
