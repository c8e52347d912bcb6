import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { ActType } from '../room/index.ts';
import { actData } from './acts.ts';
import { keptBack, readByOthers, wordsForOthers } from './read-by-others.ts';

type Place = readonly (string | 0)[];
/** A free text in a schema, and where it stands: `0` is the first of a list. */
type Found = { readonly at: Place; readonly schema: z.core.$ZodType };

const inside = (at: Place, schema: z.core.$ZodType): readonly Found[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, each]) => inside([...at, name], each));
    case 'array':
      return inside([...at, 0], def.element);
    case 'optional':
      return inside(at, def.innerType);
    case 'union':
      return def.options.flatMap((each) => inside(at, each));
    case 'string': {
      // Ids, days and times have a form of their own; everything else is free.
      const formed = 'format' in def || def.checks?.some(({ _zod }) => _zod.def.check === 'string_format');
      return formed ? [] : [{ at, schema }];
    }
    case 'record':
    case 'literal':
    case 'template_literal':
    case 'enum':
    case 'boolean':
    case 'number':
      return [];
    default:
      throw new Error(`an act holds a ${def.type}: say here where its text stands`);
  }
};

const nameOf = (at: Place): string =>
  at.reduce<string>((name, part) => (part === 0 ? `${name}[]` : name === '' ? part : `${name}.${part}`), '');
const types = Object.keys(actData) as readonly ActType[];
const fieldsOf = (type: ActType): ReadonlyMap<string, Place> =>
  new Map(inside([], actData[type]).map(({ at }) => [nameOf(at), at]));

/** An object that holds `words` at a place, and nothing else. */
const holding = (at: Place, words: string): unknown => {
  const [part, ...rest] = at;
  if (part === undefined) return words;
  return part === 0 ? [holding(rest, words)] : { [part]: holding(rest, words) };
};

describe('which text of an act others read', () => {
  it.each(types)('%s: every free text of its schema is named once, and no other', (type) => {
    const named = [...readByOthers[type], ...(keptBack[type] ?? [])];
    expect(named.toSorted()).toEqual([...fieldsOf(type).keys()].toSorted());
  });

  it('finds the words wherever they stand, and leaves alone what is kept back', () => {
    const places = types.flatMap((type) => [...fieldsOf(type)].map(([field, at]) => ({ type, field, at })));
    expect(places.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1 }), ({ type, field, at }, words) => {
        const act = { ...(holding(at, words) as object), type };
        expect(wordsForOthers(act)).toEqual(readByOthers[type].includes(field) ? [words] : []);
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });
});
