import { z } from 'zod';
import demoRooms from '../../../data/demo-rooms.json' with { type: 'json' };
import { facets } from '../../room/types.ts';

const point = z.object({
  id: z.string(),
  facet: z.enum(facets),
  text: z.string(),
  must: z.boolean().default(false),
  shared: z.boolean().default(true),
});
const message = z.object({
  /** "D3 09:00", or the day alone. */
  t: z.string(),
  from: z.string(),
  type: z.string(),
  text: z.string(),
  result: z.string().optional(),
  dissent: z.string().optional(),
});
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const commitment = z.object({
  id: z.string(),
  by: z.string(),
  what: z.string(),
  due: z.string(),
  level,
  status: z.string(),
  depends_on: z.array(z.string()).default([]),
});
const values = z.record(z.string(), z.string());
/** The parts of a demo room that its script plays. `demoParts` says what becomes of every part of the file. */
const demoRoom = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  parties: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  facilitator: z.object({ id: z.string(), name: z.string(), kind: z.string() }).nullable(),
  interests: z.record(z.string(), z.array(z.object({ id: z.string(), text: z.string(), vis: z.string() }))),
  statements: z.record(z.string(), z.object({ points: z.array(point) })),
  messages: z.array(message),
  issues: z.record(z.string(), z.array(z.string())),
  packages: z.record(z.string(), values),
  clauses: z.array(z.object({ id: z.string(), text: z.string() })),
  commitments: z.array(commitment),
  explainer: values.optional(),
});
export type DemoRoom = z.infer<typeof demoRoom>;
export type DemoPoint = z.infer<typeof point>;
export type DemoCommitment = z.infer<typeof commitment>;

/** The three demo rooms of the file, in its order. */
export const demoRoomIds = ['demo-1-new-tool', 'demo-2-renewal', 'demo-3-founders'] as const;
export type DemoRoomId = (typeof demoRoomIds)[number];

const rooms = z.array(demoRoom).parse(demoRooms);

/** One room of the demo file. Throws when the file has none of that name: then file and code no longer fit. */
export function demoRoomOf(id: DemoRoomId): DemoRoom {
  const found = rooms.find((each) => each.id === id);
  if (!found) throw new Error(`The demo file has no room ${id}.`);
  return found;
}

/** Words of somebody in the room, and which message of the file they are; without `plays` they are the script's own. */
export type Told = { readonly text: string; readonly plays?: number };

/** A message of the file by its time, sender and type; `nth` counts from 0 where several are alike. Throws if there is none. */
export function messageOf(room: DemoRoom, t: string, from: string, type: string, nth = 0): Told {
  const found = room.messages.flatMap((each, index) =>
    each.t === t && each.from === from && each.type === type ? [{ text: each.text, plays: index }] : [],
  )[nth];
  if (!found) throw new Error(`${room.id} has no ${type} of ${from} at ${t}.`);
  return found;
}

/** A part of a message of the file that still counts as that message. Throws when the part is not there. */
export function partOf(told: Told, pattern: RegExp): Told {
  const part = pattern.exec(told.text)?.[1];
  if (part === undefined) throw new Error(`"${told.text}" has no part ${String(pattern)}.`);
  return { ...told, text: part };
}

/** An option of an issue: its code in the packages, and what stands on screen. */
export type DemoOption = { readonly code: string; readonly label: string };

/** "code: label", "130 (EUR per 1000)", "42_40_18" or "none" as the file writes them. */
export function optionOf(text: string): DemoOption {
  const [code = text, label] = text.split(': ');
  if (label !== undefined) return { code, label };
  const number = /^\d+(?= )/.exec(text)?.[0];
  if (number !== undefined) return { code: number, label: number };
  return { code: text, label: /^\d/.test(text) ? text.replaceAll('_', ' / ') : text.replaceAll('_', ' ') };
}
