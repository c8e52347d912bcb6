import { z } from 'zod';
import { guestAccesses } from '../room/attendant.ts';
import { erasables } from '../room/acts/erase.ts';
import { draftKinds } from '../room/state/advice.ts';
import { modes, safetyAnswers } from '../room/state/help.ts';
import { aspect, id, text } from './fields.ts';

const safetyAnswer = z.enum(safetyAnswers);
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
  'advice.say': z.strictObject({ adviser: id, text, draft: z.enum(draftKinds).exactOptional() }),
  'caucus.open': z.strictObject({ party: id }),
  'caucus.close': z.strictObject({ party: id }),
  'caucus.say': z.strictObject({ party: id, text }),
  'release.request': z.strictObject({ party: id, words: text }),
  'release.grant': z.strictObject({ words: text, request: id.exactOptional() }),
  'release.deny': z.strictObject({ request: id }),
  'mode.set': z.strictObject({ mode: z.enum(modes), reason: text }),
  'mode.agree': z.strictObject({ mode: z.enum(modes) }),
  'mode.keep': z.strictObject({}),
  'shuttle.carry': z.strictObject({ party: id, item: id }),
  'shuttle.give_back': z.strictObject({ party: id, item: id, note: text }),
  'shuttle.take_back': z.strictObject({ item: id }),
  'relay.ask': z.strictObject({ to: id, aspect, text }),
  'relay.show': z.strictObject({ to: id, aspect }),
  'relay.set_code': z.strictObject({ to: id, code: z.string().min(8).max(32) }),
  'relay.confirm': z.strictObject({ code: z.string().max(64) }),
  'relay.tell': z.strictObject({ text }),
  'relay.later': z.strictObject({}),
  'relay.stop': z.strictObject({}),
  'process.end': z.strictObject({}),
  'safety.check': z.strictObject({
    answers: z.strictObject({ free: safetyAnswer, own: safetyAnswer, ready: safetyAnswer }),
    tell: z.boolean(),
  }),
  'item.erase': z.strictObject({ what: z.enum(erasables), item: id }),
} as const;
