import { z } from 'zod';
import { id, text } from './fields.ts';

const on = { layout: id };

/** The data of the acts on laying out how the deal could look (method 8.6). */
export const layoutData = {
  'layout.invite': z.strictObject({ to: id, words: text }),
  'layout.decline': z.strictObject(on),
  'layout.withdraw': z.strictObject(on),
  'layout.lay': z.strictObject({ ...on, values: z.record(id, id), words: text }),
  'layout.reply': z.strictObject({
    ...on,
    draft: z.int().min(0).max(100),
    keeps: z.array(id).max(100),
    unmet: z.array(z.strictObject({ issue: id, interest: text })).max(100),
    words: text,
  }),
} as const;
