import * as z from 'zod/mini';

/**
 * How posts look in a draft: a line each ("@handle: text"), a quotation with its credit, or a card that also shows
 * where the post is from.
 */
export const PostStyle = z.enum(['compact', 'quote', 'card']);
export type PostStyle = z.infer<typeof PostStyle>;
