import { z } from 'zod';
import { channelKinds, verdictButtons } from '../room/types.ts';
import { aspect, id, text } from './fields.ts';

const direction = { summariser: id, author: id, aspect };
const marks = z.array(z.strictObject({ point: id, covered: z.boolean() })).max(40);

/** The data of the acts of the understanding loop (method 3), exactly these fields. */
export const understandingData = {
  'issues.nothing_to_add': z.strictObject({}),
  'summary.send': z.strictObject({ author: id, aspect, text, reason: text.exactOptional() }),
  'summary.adopt': z.strictObject({ of: id, author: id, aspect, addition: text }),
  'summary.open': z.strictObject({ ...direction, open: z.boolean() }),
  'reminder.send': z.strictObject({ about: z.enum(['summary', 'verdict']), to: id, aspect }),
  'verdict.give': z.strictObject({
    summariser: id,
    aspect,
    words: text,
    button: z.enum(verdictButtons),
    asTold: z.enum(['no', 'shown', 'private']),
    pointed: z.array(id).max(40),
    note: text,
    seconds: z.number().min(0).max(10_000_000),
    marks: marks.exactOptional(),
  }),
  'verdict.resolve': z.strictObject({
    summariser: id,
    aspect,
    answer: z.enum(['stands', 'missing', 'break']),
    words: text,
    closest: text.exactOptional(),
    added: text.exactOptional(),
  }),
  'verdict.not_now': z.strictObject({
    summariser: id,
    aspect,
    again: z.enum(['tomorrow', 'in_three_days', 'by_myself']),
  }),
  'channel.change': z.strictObject({ ...direction, kind: z.enum(channelKinds) }),
  'channel.answer': z.strictObject({ ...direction, accept: z.boolean() }),
  'own_words.offer': z.strictObject({ summariser: id, aspect, text }),
  'talk.result': z.strictObject({ ...direction, words: text }),
  'understanding.mark_enough': z.strictObject({ ...direction, reason: text }),
  'understanding.unmark_enough': z.strictObject(direction),
  'understanding.dissent': z.strictObject({ summariser: id, aspect, note: text }),
  'reader.answer': z.strictObject({ allThere: z.boolean(), twisted: z.boolean(), fair: z.boolean() }),
  'understanding.waive': z.strictObject({ aspect }),
  'understanding.unwaive': z.strictObject({ aspect }),
  'points.freeze': z.strictObject({ aspect }),
  'points.accept_freeze': z.strictObject({ aspect }),
  'points.lift': z.strictObject({ aspect, words: text }),
  'group_summary.draft': z.strictObject({ author: id, aspect, text }),
  'group_summary.add': z.strictObject({ author: id, aspect, text }),
  'group_summary.send': z.strictObject({ author: id, aspect }),
  'summary.need_from': z.strictObject({ aspect, from: z.union([id, z.literal('')]) }),
} as const;
