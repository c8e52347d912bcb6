import { describe, expect, it } from 'vitest';
import { RoomSpec, say, tell, verdict, type SpecAct } from './room.testing.ts';

const direction = { summariser: 'ana', author: 'ben', aspect: 'why_here' } as const;
const miss = verdict('ben', 'ana', { button: 'almost', words: 'Not it yet.' });
const asked = (): RoomSpec => RoomSpec.told().withFacilitator().given(say('ana', 'ben'), { at: 3 });
const refusedThrice = (): RoomSpec =>
  [3, 12, 21].reduce(
    (spec, hour) =>
      spec.given(say('ana', 'ben'), { at: hour }).given(
        {
          ...miss,
          marks: [
            { point: 'b1', covered: true },
            { point: 'b2', covered: true },
          ],
        } as SpecAct,
        {
          at: hour,
          words: 'deny',
          reading: { missingWords: 0 },
        },
      ),
    RoomSpec.told().withFacilitator().given({ seat: 'ruth-1', type: 'caucus.open', party: 'ben' }),
  );
const words = Array.from({ length: 20 }, () => 'covered').join(' ');
const markEnough: SpecAct = { seat: 'ruth-1', type: 'understanding.mark_enough', ...direction, reason: words };
const more = tell('ben');
const addsOne =
  more.type === 'statement.publish'
    ? { ...more, points: [...more.points, { id: 'b9', text: 'One more.', facet: 'need', must: false } as const] }
    : more;

/** Every state a direction can be in, and how it comes there. */
const states = {
  'nothing told': () => RoomSpec.seated().withFacilitator(),
  told: () => RoomSpec.told().withFacilitator(),
  sent: asked,
  'being asked': () => asked().given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm', at: 3 }),
  missed: () => asked().given(miss, { words: 'deny', at: 3 }),
  deferred: () =>
    asked().given({ seat: 'ben', type: 'verdict.not_now', summariser: 'ana', aspect: 'why_here', again: 'by_myself' }),
  confirmed: () => asked().given(verdict('ben', 'ana'), { at: 3 }),
  stale: () => asked().given(verdict('ben', 'ana'), { at: 3 }).given(tell('ben'), { at: 4 }),
  'points added': () => asked().given(verdict('ben', 'ana'), { at: 3 }).given(addsOne, { at: 4 }),
  stalled: refusedThrice,
  'well enough': () => refusedThrice().given(markEnough),
} as const satisfies Record<string, () => RoomSpec>;
type State = keyof typeof states;

const all = Object.keys(states) as readonly State[];
const told = all.filter((each) => each !== 'nothing told');
const open: readonly State[] = ['told', 'missed', 'stale', 'points added', 'deferred', 'stalled', 'well enough'];
const waits: readonly State[] = ['sent', 'being asked', 'deferred'];
const ways: readonly State[] = ['stalled', 'well enough'];

/** In which states an act is possible; in every other it must be refused. Said again here, apart from the kernel. */
const possible: readonly (readonly [string, SpecAct, readonly State[]])[] = [
  ['say it back', say('ana', 'ben'), open],
  ['give a verdict', verdict('ben', 'ana'), ['sent', 'deferred']],
  [
    'answer a check',
    {
      seat: 'ben',
      type: 'verdict.resolve',
      summariser: 'ana',
      aspect: 'why_here',
      answer: 'stands',
      words: 'So it is.',
    },
    ['being asked'],
  ],
  [
    'put an answer off',
    { seat: 'ben', type: 'verdict.not_now', summariser: 'ana', aspect: 'why_here', again: 'tomorrow' },
    ['sent', 'deferred'],
  ],
  [
    'remind of the answer',
    { seat: 'ana', type: 'reminder.send', about: 'verdict', to: 'ben', aspect: 'why_here' },
    waits,
  ],
  [
    'ask to be said back',
    { seat: 'ben', type: 'reminder.send', about: 'summary', to: 'ana', aspect: 'why_here' },
    told.filter((each) => !waits.includes(each) && each !== 'confirmed'),
  ],
  ['propose another way', { seat: 'ana', type: 'channel.change', ...direction, kind: 'voice_talk' }, ways],
  ['answer another way', { seat: 'ben', type: 'channel.answer', ...direction, accept: true }, []],
  [
    'offer own words',
    { seat: 'ben', type: 'own_words.offer', summariser: 'ana', aspect: 'why_here', text: 'This.' },
    ways,
  ],
  ['tell of a talk', { seat: 'ben', type: 'talk.result', ...direction, words: 'It was good.' }, []],
  ['mark well enough', markEnough, ['stalled']],
  ['take it back', { seat: 'ruth-1', type: 'understanding.unmark_enough', ...direction }, ['well enough']],
  [
    'dissent',
    { seat: 'ben', type: 'understanding.dissent', summariser: 'ana', aspect: 'why_here', note: 'More.' },
    ['well enough'],
  ],
  ['open it to all', { seat: 'ana', type: 'summary.open', ...direction, open: true }, ['confirmed']],
  ['waive', { seat: 'ana', type: 'understanding.waive', aspect: 'why_here' }, all],
  ['take a waiver back', { seat: 'ana', type: 'understanding.unwaive', aspect: 'why_here' }, []],
  ['freeze the points', { seat: 'ana', type: 'points.freeze', aspect: 'why_here' }, all],
  ['accept a freeze', { seat: 'ben', type: 'points.accept_freeze', aspect: 'why_here' }, []],
  [
    'write for the group',
    { seat: 'ana', type: 'group_summary.draft', author: 'ben', aspect: 'why_here', text: 'This.' },
    [],
  ],
];

describe('every act of the loop in every state of a direction', () => {
  describe.each(possible)('%s', (_name, act, where) => {
    it.each(all)('%s', (state) => {
      const spec = states[state]().when(act, { at: 120 });
      expect(spec.wasRefused).toBe(!where.includes(state));
    });
  });
});
