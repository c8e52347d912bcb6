import { z } from 'zod';
import { terms } from './acts-commitment.ts';
import { id, text } from './fields.ts';

/** The text of an agreement as a request carries it. */
export const agreementText = z.strictObject({
  clauses: z.array(z.strictObject({ id, title: text, text })).max(100),
  reviewOn: z.string().max(10),
  dispute: text,
});
const hash = z.string().max(64);
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), text: agreementText }),
  z.strictObject({ kind: z.literal('post_settlement'), text: agreementText, package: z.record(id, id) }),
  z.strictObject({ kind: z.literal('end') }),
]);
const plan = z.discriminatedUnion('then', [
  z.strictObject({ commitment: id, then: z.literal('goes_on') }),
  z.strictObject({ commitment: id, then: z.literal('ends') }),
  z.strictObject({ commitment: id, then: z.literal('new_terms'), terms: z.strictObject(terms) }),
]);
const on = { amendment: id };

/** The data of the acts on signing, and on an agreement in force (method 12). */
export const amendmentData = {
  'agreement.waive_cooling_off': z.strictObject({ hash }),
  'agreement.sign': z.strictObject({ hash, name: text }),
  'agreement.unsign': z.strictObject({}),
  'agreement.amend': z.strictObject({
    from: z.int().min(1),
    reason: text,
    change,
    commitments: z.array(plan).max(200),
  }),
  'agreement.answer_amendment': z.strictObject({ ...on, yes: z.boolean() }),
  'agreement.withdraw_amendment': z.strictObject(on),
  'agreement.keep_version': z.strictObject(on),
  'agreement.note_dispute': z.strictObject({ clause: id.exactOptional(), words: text }),
  'agreement.settle_dispute': z.strictObject({ dispute: id }),
} as const;
