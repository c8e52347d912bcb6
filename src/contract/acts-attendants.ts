import { z } from 'zod';
import { guestAccesses } from '../room/attendant.ts';
import { aspect, id, text } from './fields.ts';

const attendant = z.strictObject({ attendant: id });

/** The data of acts by, and about, people at the table who are no party. */
export const attendantActData = {
  'facilitator.nominate': z.strictObject({ name: text }),
  'facilitator.agree': attendant,
  'facilitator.accept': z.strictObject({ conflicts: text }),
  'facilitator.dismiss': attendant,
  'guest.propose': z.strictObject({ name: text, access: z.enum(guestAccesses), adviserTo: id.exactOptional() }),
  'guest.consent': attendant,
  'guest.decline': attendant,
  'guest.remove': attendant,
  'party.represent': z.strictObject({
    name: text,
    mandate: z.strictObject({
      text,
      issues: z.union([z.literal('all'), z.array(id).max(40)]),
      mayPropose: z.boolean(),
      maySign: z.boolean(),
    }),
  }),
  'party.end_representation': attendant,
  'reader.propose': z.strictObject({ name: text, summariser: id, author: id, aspect }),
  'reader.accept': attendant,
  'reader.dismiss': attendant,
  'attendant.sit': z.strictObject({}),
  'attendant.leave': z.strictObject({}),
} as const;
