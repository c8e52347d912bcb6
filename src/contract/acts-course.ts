import { z } from 'zod';
import { aspect, id, text } from './fields.ts';

const wish = { aspect, words: text, offer: text };
const move = z.strictObject({ issue: id, words: text });

/** The data of the acts on the course of a room: restarting an aspect, putting issues aside, taking a message back. */
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
  'aspect.leave_as_is': z.strictObject({ issue: id }),
} as const;
