import fc from 'fast-check';
import { actData } from '../src/contract/acts.ts';

/** Values that have broken parsers elsewhere. */
const odd: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e‮',
  'ﷺ'.repeat(50),
  'x'.repeat(7_000),
  '../../etc/passwd',
  '{{constructor.constructor("return 1")()}}',
  "'; DROP TABLE events; --",
  [],
  {},
  [[[[[[[[]]]]]]]],
  { toString: 1, hasOwnProperty: 'x', constructor: { prototype: {} } },
  Array.from({ length: 200 }, () => ({ id: 'a', text: 'b' })),
];

const types = [...Object.keys(actData), 'constructor', 'toString', '__proto__', '', 'room.explode'];
const fieldNames = [
  'id',
  'type',
  'text',
  'seat',
  'aspect',
  'author',
  'summariser',
  'words',
  'button',
  'points',
  'hidden',
  'packages',
  'proposal',
  'until',
  'hash',
  'issue',
  'constructor',
  'length',
];

const anything = fc.oneof(fc.constantFrom(...odd), fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }));

/** An object that looks like an act and is hardly ever one: any type with any fields of any kind. */
const nearlyAct = fc
  .record({
    id: fc.oneof(fc.constant('fuzz-0001'), anything),
    type: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...types) }, { weight: 1, arbitrary: anything }),
    rest: fc.dictionary(fc.constantFrom(...fieldNames), anything, { maxKeys: 6 }),
  })
  .map(({ id, type, rest }) => JSON.stringify({ id, type, ...rest }));

/** Text of a good act with some of its characters changed, doubled, left out or cut off. */
const damaged = fc
  .record({
    good: fc.constantFrom(
      '{"id":"fuzz-0001","type":"message.send","text":"Good morning."}',
      '{"id":"fuzz-0001","type":"label.send","to":"x","aspect":"why_here","kind":"label","text":"It seems."}',
      '{"id":"fuzz-0001","type":"statement.publish","aspect":"why_here","text":"I came.","points":[{"id":"p","text":"I came.","facet":"why","must":true}],"hidden":[]}',
    ),
    edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat(6), put: fc.string({ unit: 'binary', maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    end: fc.option(fc.nat()),
  })
  .map(({ good, edits, end }) => {
    const changed = edits.reduce<string>((text, { at, cut, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, good);
    return end === null ? changed : changed.slice(0, end % (changed.length + 1));
  });

const deep = fc.nat(4_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
const twice = fc.constantFrom(
  '{"id":"fuzz-0001","id":"fuzz-0002","type":"message.send"}',
  '{"id":"fuzz-0001","type":"message.send","text":"a","__proto__":{}}',
  '\ufeff{"id":"fuzz-0001","type":"message.send","text":"a"}',
);

/** Bodies of requests that are hardly ever acts: broken JSON, wrong fields, odd values, deep nesting, anything at all. */
export const malformedBody = fc.oneof(
  { weight: 5, arbitrary: nearlyAct },
  { weight: 4, arbitrary: damaged },
  { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: twice },
);
