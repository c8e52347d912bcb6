import { z } from 'zod';
import { facets, labelKinds } from '../room/types.ts';
import type { ActType } from '../room/index.ts';
import { agreementText, amendmentData } from './acts-amendment.ts';
import { commitmentData } from './acts-commitment.ts';
import { courseData, timing } from './acts-course.ts';
import { layoutData } from './acts-layout.ts';
import { understandingData } from './acts-understanding.ts';
import { attendantActData } from './acts-attendants.ts';
import { aspect, id, text } from './fields.ts';

export { MAX_TEXT, text } from './fields.ts';

const point = z.strictObject({ id, text, facet: z.enum(facets), must: z.boolean() });
const packageValues = z.record(id, id);
const rule = z.strictObject({ id, text, why: text });

/** The data of each act as a request carries it: exactly these fields; unknown ones are refused. */
export const actData = {
  ...courseData,
  ...commitmentData,
  'party.ask': z.strictObject({ text }),
  'party.answer': z.strictObject({ question: id, text }),
  'party.accept': z.strictObject({}),
  'party.decline': z.strictObject({ again: z.boolean() }),
  'rules.propose': z.strictObject({
    items: z.array(rule).max(40),
    loop: z.enum(['full', 'light']).exactOptional(),
    timing: timing.exactOptional(),
  }),
  'rules.accept': z.strictObject({ version: z.int().min(0) }),
  ...attendantActData,
  'issue.add': z.strictObject({ title: text }),
  'statement.publish': z.strictObject({
    aspect,
    text,
    points: z.array(point).max(40),
    hidden: z.array(point).max(40),
  }),
  'aspect.nothing_to_add': z.strictObject({ issue: id }),
  ...understandingData,
  'label.send': z.strictObject({ to: id, aspect, kind: z.enum(labelKinds), text }),
  'label.answer': z.strictObject({ label: id, choice: z.enum(['no', 'yes', 'in_part', 'words']), words: text }),
  'option.add': z.strictObject({ issue: id, label: text }),
  'package.send': z.strictObject({
    packages: z.array(packageValues).max(10),
    note: text,
    answers: id.exactOptional(),
  }),
  'package.reply': z.strictObject({
    proposal: id,
    answer: z.enum(['accept', 'decline', 'counter', 'none_of_these', 'question']),
    package: z.int().min(0).max(10).exactOptional(),
    words: text,
    instead: packageValues.exactOptional(),
  }),
  'package.withdraw': z.strictObject({ proposal: id }),
  ...layoutData,
  'agreement.open': z.strictObject({ proposal: id.exactOptional() }),
  'agreement.edit': z.strictObject({ version: z.int().min(0), text: agreementText }),
  'agreement.freeze': z.strictObject({ version: z.int().min(0) }),
  'agreement.reopen': z.strictObject({}),
  ...amendmentData,
  'room.confirm_close': z.strictObject({}),
  'room.keep_open': z.strictObject({}),
  'transcript.consent': z.strictObject({}),
  'transcript.withdraw_consent': z.strictObject({}),
} as const satisfies Record<ActType, z.ZodType>;

type Inferred = { [T in ActType]: z.infer<(typeof actData)[T]> };
/** The data of each act. A schema without fields infers an index of `never`, which would not join with id and type. */
export type ActData = { [T in ActType]: string extends keyof Inferred[T] ? object : Inferred[T] };

/** What a client posts: its own id (a retry with the same id has its effect once), a type, and that type's data. */
export type ActRequest<T extends ActType = ActType> = {
  [K in T]: { readonly id: string; readonly type: K } & ActData[K];
}[T];

/** The frame of every act, read before its data. */
export const actFrame = z.looseObject({
  id: z.string().regex(/^[\w-]{8,64}$/, 'an act id is 8 to 64 letters, digits, "-" or "_"'),
  type: z.enum(Object.keys(actData) as [ActType, ...ActType[]]),
});
