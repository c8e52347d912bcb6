import { z } from 'zod';
import { largerScopes } from '../room/types.ts';
import { deadlineKinds } from '../room/state/time.ts';
import { aspect, day, id, text } from './fields.ts';

const line = z.string().max(240);
const wish = { aspect: z.union([aspect, z.enum(largerScopes)]), words: text, offer: text };
const move = z.strictObject({ issue: id, words: text });

/** The data of the acts on the course of a room: restarting, putting issues aside, taking back, pausing, dates, closing. */
export const courseData = {
  'message.send': z.strictObject({ text, aspect: aspect.exactOptional() }),
  'message.take_back': z.strictObject({ message: id, instead: text.exactOptional() }),
  'aspect.reset.propose': z.strictObject(wish),
  'aspect.reset.accept': z.strictObject({ reset: id }),
  'aspect.reset.not_now': z.strictObject({ reset: id }),
  'aspect.reset.instead': z.strictObject({ reset: id, ...wish }),
  'aspect.reset.withdraw': z.strictObject({ reset: id }),
  'aspect.park': move,
  'aspect.unpark': move,
  'aspect.drop': move,
  'party.pause': z.strictObject({ until: z.iso.datetime({ precision: 3 }) }),
  'party.resume': z.strictObject({}),
  'party.leave': z.strictObject({}),
  'party.remind': z.strictObject({ party: id }),
  'deadline.set': z.strictObject({
    kind: z.enum(deadlineKinds),
    on: day,
    aspect: aspect.exactOptional(),
    reason: text,
    instead: id.exactOptional(),
  }),
  'deadline.agree': z.strictObject({ deadline: id }),
  'deadline.lift': z.strictObject({ deadline: id }),
  'room.close': z.strictObject({
    kind: z.enum(['understood_no_agreement', 'ended']),
    words: text,
    nextContact: text.exactOptional(),
  }),
  'closing.answer_lines': z.strictObject({ approved: z.array(line).max(400), struck: z.array(line).max(400) }),
  'aspect.leave_as_is': z.strictObject({ issue: id }),
} as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM');
/** How time is handled in a room; goes with its rules. */
export const timing = z.strictObject({
  responseHours: z.int().min(1).max(336),
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay, zone: z.string().max(64) }).exactOptional(),
});
