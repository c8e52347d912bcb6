import type { Aspect, Facet, Point } from '../../../room/types.ts';
import type { StatementView } from '../../../room/view.ts';

/** A point being written. `source`: the words of the text it came from, so that hiding it can take them out of the text. */
export type DraftPoint = {
  readonly id: string;
  readonly text: string;
  readonly facet: Facet;
  readonly must: boolean;
  readonly hidden: boolean;
  readonly source: string;
};

const facets: readonly Facet[] = ['why', 'fact', 'impact', 'need', 'worry', 'limit', 'wish'];

/** Points kept as text on this device; anything unreadable is no points. */
export function pointsIn(text: string): readonly DraftPoint[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap(onePoint) : [];
  } catch {
    return [];
  }
}

function onePoint(value: Partial<DraftPoint> | null): readonly DraftPoint[] {
  const facet = facets.find((each) => each === value?.facet);
  if (typeof value?.id !== 'string' || typeof value.text !== 'string' || !facet) return [];
  const { id, text, must, hidden, source } = value;
  return [{ id, text, facet, must: must === true, hidden: hidden === true, source: source ?? '' }];
}

/** The fields of drafts of one's own side on an aspect: the text and its points. */
export const sideFields = (aspect: Aspect) => [`side:${aspect}:text`, `side:${aspect}:points`] as const;

export type SideDraft = { readonly text: string; readonly points: string };

/** The draft somebody has begun, else what they told, ready to be changed. */
export function draftOf(told: StatementView | undefined, text: string, points: string): SideDraft {
  const before: readonly DraftPoint[] = [
    ...(told?.points ?? []).map((point) => ({ ...point, hidden: false, source: '' })),
    ...(told?.hidden ?? []).map((point) => ({ ...point, hidden: true, source: '' })),
  ];
  return {
    text: text === '' ? (told?.text ?? '') : text,
    points: points === '' && before.length > 0 ? JSON.stringify(before) : points,
  };
}

/** A draft with one more sentence, at the end of the text and as a point. */
export function withPoint({ text, points }: SideDraft, sentence: string, id: string): SideDraft {
  const point: DraftPoint = { id, text: sentence, facet: 'impact', must: false, hidden: false, source: sentence };
  return {
    text: [text.trim(), sentence].filter((each) => each !== '').join(' '),
    points: JSON.stringify([...pointsIn(points), point]),
  };
}

const bare = (text: string) => text.trim().replace(/[.!?…]+$/u, '');

/** Where the words of a point stand in a text, whatever the capital and the full stop; `undefined` when they do not. */
export function placeIn(
  text: string,
  point: Pick<DraftPoint, 'text' | 'source'>,
): { start: number; end: number } | undefined {
  for (const words of [point.source, point.text]) {
    const wanted = bare(words).toLowerCase();
    if (wanted.length < 3) continue;
    const start = text.toLowerCase().indexOf(wanted);
    if (start < 0) continue;
    const tail = /^[.!?…]*\s*/u.exec(text.slice(start + wanted.length))?.[0] ?? '';
    return { start, end: start + wanted.length + tail.length };
  }
  return undefined;
}

/** A text without the words of a point. */
export function without(text: string, point: Pick<DraftPoint, 'text' | 'source'>): string {
  const place = placeIn(text, point);
  return place ? `${text.slice(0, place.start)}${text.slice(place.end)}`.trim() : text;
}

/** Points as an act carries them: shared and kept apart, empty ones left out. A kept point is never a "must". */
export function toSend(points: readonly DraftPoint[]): { readonly points: Point[]; readonly hidden: Point[] } {
  const filled = points.filter((point) => point.text.trim() !== '');
  const plain = ({ id, text, facet, must, hidden }: DraftPoint): Point => ({
    id,
    text: text.trim(),
    facet,
    must: must && !hidden,
  });
  return {
    points: filled.filter((point) => !point.hidden).map(plain),
    hidden: filled.filter((point) => point.hidden).map(plain),
  };
}
