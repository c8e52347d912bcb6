import { z } from 'zod';

/** Longest text of one field, in UTF-16 units. Limits in words are the room's; this one only bounds a request. */
export const MAX_TEXT = 6000;

/** Text of a request: bounded, and without halves of characters, which have no one encoding in a record. */
export const text = z
  .string()
  .max(MAX_TEXT)
  .refine((value) => !/\p{Surrogate}/u.test(value), { error: 'this text holds half a character' });
/** An id that the room made. */
export const id = z.string().regex(/^[\w.:-]{1,64}$/, 'an id is 1 to 64 letters, digits and . : _ -');
/** The unit of understanding and of reset. */
export const aspect = z.union([z.literal(['why_here', 'issues']), z.templateLiteral(['issue:', id])], {
  error: 'an aspect is "why_here", "issues", or "issue:" and the id of an issue',
});
/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');
