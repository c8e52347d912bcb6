import { z } from 'zod';
import { commitmentOutcomes, commitmentSources, verifyingBy } from '../room/state/commitment.ts';
import { day, id, text } from './fields.ts';

/** What is promised, field by field. */
export const terms = {
  what: text,
  doneWhen: text,
  due: z.strictObject({ on: day, zone: z.string().max(64), graceDays: z.int().min(0).max(30) }),
  verify: z.strictObject({ by: z.enum(verifyingBy), verifier: id.exactOptional(), how: text }),
  noticeRule: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  reversible: z.boolean(),
  dependsOn: z.array(id).max(20),
};
const on = { commitment: id };
const said = { ...on, words: text };
const outcome = z.enum(commitmentOutcomes);

/** The data of the acts on commitments (method 11). */
export const commitmentData = {
  'commitment.offer': z.strictObject({
    ...terms,
    to: z.array(id).max(12),
    source: z.enum(commitmentSources),
    clause: id.exactOptional(),
    reciprocalOf: id.exactOptional(),
    repairs: id.exactOptional(),
  }),
  'commitment.accept': z.strictObject(on),
  'commitment.decline': z.strictObject(said),
  'commitment.withdraw': z.strictObject(on),
  'commitment.give_notice': z.strictObject(said),
  'commitment.claim_done': z.strictObject({ ...said, doneOn: day }),
  'commitment.confirm_kept': z.strictObject({ ...said, doneOn: day.exactOptional() }),
  'commitment.report_not_kept': z.strictObject(said),
  'commitment.own_up': z.strictObject({ ...said, outcome: z.enum(['partly', 'broken']) }),
  'commitment.remind': z.strictObject(on),
  'commitment.renegotiate': z.strictObject({ ...on, terms: z.strictObject(terms) }),
  'commitment.accept_terms': z.strictObject(on),
  'commitment.keep_terms': z.strictObject(on),
  'commitment.excuse': z.strictObject(said),
  'commitment.settle': z.strictObject({ ...said, outcome }),
  'commitment.attest': z.strictObject({ ...said, outcome }),
  'commitment.tell': z.strictObject(said),
  'commitment.say_back': z.strictObject(said),
  'commitment.heard': z.strictObject(on),
  'commitment.propose_remedy': z.strictObject(said),
  'commitment.agree_remedy': z.strictObject(on),
  'commitment.name_verifier': z.strictObject({ ...on, name: text }),
  'commitment.agree_verifier': z.strictObject({ attendant: id }),
  'commitment.dismiss_verifier': z.strictObject({ attendant: id }),
} as const;
