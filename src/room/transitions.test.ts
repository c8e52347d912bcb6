import { describe, expect, it } from 'vitest';
import { offered } from './acts/relay.testing.ts';
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
const waiting: readonly State[] = ['sent', 'being asked', 'deferred'];
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
    waiting,
  ],
  [
    'ask to be said back',
    { seat: 'ben', type: 'reminder.send', about: 'summary', to: 'ana', aspect: 'why_here' },
    told.filter((each) => !waiting.includes(each) && each !== 'confirmed'),
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

/** A party's words on their way through the facilitator's hands: every state, and how it comes there. */
const apart = (): RoomSpec =>
  RoomSpec.seated()
    .withFacilitator()
    .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' })
    .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' });
const waits = () => apart().given(tell('ben'), { id: 'told' });
const carry: SpecAct = { seat: 'ruth-1', type: 'shuttle.carry', party: 'ben', item: 'told-1' };
const giveBack: SpecAct = { seat: 'ruth-1', type: 'shuttle.give_back', party: 'ben', item: 'told-1', note: 'Softer?' };
const takeBack: SpecAct = { seat: 'ben', type: 'shuttle.take_back', item: 'told-1' };
const together = (spec: RoomSpec): RoomSpec =>
  spec
    .given({ seat: 'ana', type: 'mode.set', mode: 'joint', reason: 'Let us talk.' })
    .given({ seat: 'ben', type: 'mode.agree', mode: 'joint' });
const onItsWay = {
  'meeting together': () => RoomSpec.seated().withFacilitator(),
  'nothing sent': apart,
  waiting: waits,
  'given back': () => waits().given(giveBack),
  'sent anew': () => waits().given(giveBack).given(tell('ben'), { id: 'anew' }),
  'taken back': () => waits().given(takeBack),
  carried: () => waits().given(carry),
  'waiting, and meeting together again': () => together(waits()),
  'waiting, and the owner left': () => waits().given({ seat: 'ben', type: 'party.leave' }),
  'waiting, and the facilitator gone': () =>
    waits().given({ seat: 'ana', type: 'facilitator.dismiss', attendant: 'ruth-1' }),
} as const satisfies Record<string, () => RoomSpec>;
const anyWay = Object.keys(onItsWay) as readonly (keyof typeof onItsWay)[];
const possibleOnItsWay: readonly (readonly [string, SpecAct, readonly (keyof typeof onItsWay)[]])[] = [
  ['tell', tell('ben'), ['meeting together', 'nothing sent', 'given back', 'taken back', 'carried']],
  ['carry', carry, ['waiting', 'waiting, and meeting together again']],
  ['carry as a party', { ...carry, seat: 'ana' } as SpecAct, []],
  ['carry as its owner', { ...carry, seat: 'ben' } as SpecAct, []],
  ['carry another’s', { ...carry, party: 'ana' } as SpecAct, []],
  ['give back', giveBack, ['waiting', 'waiting, and meeting together again']],
  ['take back', takeBack, ['waiting', 'given back', 'waiting, and meeting together again']],
  ['take another’s back', { ...takeBack, seat: 'ana' } as SpecAct, []],
  [
    'message directly',
    { seat: 'ben', type: 'message.send', text: 'Directly.' },
    ['meeting together', 'waiting, and meeting together again'],
  ],
];

describe('every act on words that the facilitator carries, in every state of them', () => {
  describe.each(possibleOnItsWay)('%s', (_name, act, where) => {
    it.each(anyWay)('%s', (state) => {
      expect(onItsWay[state]().when(act, { at: 1 }).wasRefused).toBe(!where.includes(state));
    });
  });
});

/** Somebody who answers from afar: every state of their one page, and how it comes there. */
const afar = (): RoomSpec =>
  RoomSpec.open()
    .given({ seat: 'ana', type: 'rules.accept', version: 1 })
    .withFacilitator()
    .given({ seat: 'ana', type: 'mode.set', mode: 'relay', reason: 'Ben answers from afar.' });
const code: SpecAct = { seat: 'ruth-1', type: 'relay.set_code', to: 'ben', code: 'KITE-4831-RAIN' };
const ask: SpecAct = { seat: 'ana', type: 'relay.ask', to: 'ben', aspect: 'why_here', text: 'What is it about?' };
const confirm: SpecAct = { seat: 'ben', type: 'relay.confirm', code: 'kite 4831 rain' };
const wrong: SpecAct = { seat: 'ben', type: 'relay.confirm', code: 'guess-0001' };
const answer: SpecAct = { seat: 'ben', type: 'relay.tell', text: 'The fence fell on my beds.' };
const askedOnce = () => afar().given(ask).given(code);
const toldFromAfar = () => askedOnce().given(confirm).given(answer);
const saidBack = () => toldFromAfar().given(say('ana', 'ben'));
const show: SpecAct = { seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' };
const shownToBen = () => toldFromAfar().given(tell('ana')).given(show);
const askedOnIssue = () =>
  toldFromAfar()
    .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
    .given({ ...ask, aspect: 'issue:price-1' } as SpecAct);
const nothing: SpecAct = { seat: 'ben', type: 'aspect.nothing_to_add', issue: 'price-1' };
const accept: SpecAct = {
  seat: 'ben',
  type: 'package.reply',
  proposal: 'offer-1',
  answer: 'accept',
  package: 0,
  words: '',
};
const fromAfar = {
  'meeting together': () => RoomSpec.open().given({ seat: 'ana', type: 'rules.accept', version: 1 }).withFacilitator(),
  'nothing asked': afar,
  'asked, no code': () => afar().given(ask),
  asked: askedOnce,
  'asked and confirmed': () => askedOnce().given(confirm),
  'five wrong codes': () => [1, 2, 3, 4, 5].reduce((spec) => spec.given(wrong), askedOnce()),
  told: toldFromAfar,
  'told and confirmed again': () => toldFromAfar().given(confirm),
  'told, and theirs stands there': shownToBen,
  'told, theirs stands there, confirmed': () => shownToBen().given(confirm),
  'they said it back': () => shownToBen().given(confirm).given(say('ben', 'ana')),
  'said back': saidBack,
  'said back and confirmed': () => saidBack().given(confirm),
  'being asked': () =>
    saidBack()
      .given(confirm)
      .given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm' }),
  'being asked and confirmed': () =>
    saidBack()
      .given(confirm)
      .given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm' })
      .given(confirm),
  'asked on an issue': askedOnIssue,
  'asked on an issue and confirmed': () => askedOnIssue().given(confirm),
  'nothing to add, and confirmed again': () => askedOnIssue().given(confirm).given(nothing).given(confirm),
  offered,
  'offered and confirmed': () => offered().given(confirm),
  stopped: () => askedOnce().given({ seat: 'ben', type: 'relay.stop' }),
  'sat down': () => askedOnce().given({ seat: 'ben', type: 'party.accept' }),
  declined: () => askedOnce().given({ seat: 'ben', type: 'party.decline', again: false }),
} as const satisfies Record<string, () => RoomSpec>;
type Afar = keyof typeof fromAfar;
const anyAfar = Object.keys(fromAfar) as readonly Afar[];
const ended: readonly Afar[] = ['meeting together', 'stopped', 'sat down', 'declined'];
const goesOn = anyAfar.filter((each) => !ended.includes(each));
const coded = goesOn.filter((each) => !['nothing asked', 'asked, no code', 'five wrong codes'].includes(each));
const onIssue = anyAfar.filter((each) => /issue|nothing to add/.test(each));
const shownStates = anyAfar.filter((each) => /theirs|they/.test(each));
const possibleFromAfar: readonly (readonly [string, SpecAct, readonly Afar[]])[] = [
  ['ask', ask, ['nothing asked']],
  ['ask as the facilitator', { ...ask, seat: 'ruth-1' } as SpecAct, []],
  ['make a code', code, goesOn],
  ['make a code as a party', { ...code, seat: 'ana' } as SpecAct, []],
  ['give the code', confirm, coded],
  ['answer the question', answer, ['asked and confirmed', 'asked on an issue and confirmed']],
  ['have nothing to add', nothing, ['asked on an issue and confirmed']],
  ['accept an offer', accept, ['offered and confirmed']],
  ['answer a summary', verdict('ben', 'ana'), ['said back and confirmed']],
  [
    'answer the private question',
    {
      seat: 'ben',
      type: 'verdict.resolve',
      summariser: 'ana',
      aspect: 'why_here',
      answer: 'stands',
      words: 'So it is.',
    },
    ['being asked and confirmed'],
  ],
  ['say it back', say('ana', 'ben'), ['told', 'told and confirmed again', ...onIssue, ...shownStates]],
  ['put what one told on their page', show, []],
  ['say back what stands there', say('ben', 'ana'), ['told, theirs stands there, confirmed']],
  ['tell without being asked', tell('ben'), []],
  [
    'ask to be asked later',
    { seat: 'ben', type: 'relay.later' },
    anyAfar.filter((each) => each !== 'sat down' && each !== 'declined'),
  ],
  [
    'ask not to be contacted',
    { seat: 'ben', type: 'relay.stop' },
    anyAfar.filter((each) => !['stopped', 'sat down', 'declined'].includes(each)),
  ],
];

describe('every act from afar in every state of the one page', () => {
  describe.each(possibleFromAfar)('%s', (_name, act, where) => {
    it.each(anyAfar)('%s', (state) => {
      expect(fromAfar[state]().when(act).wasRefused).toBe(!where.includes(state));
    });
  });
});

describe('every act of the loop in every state of a direction', () => {
  describe.each(possible)('%s', (_name, act, where) => {
    it.each(all)('%s', (state) => {
      const spec = states[state]().when(act, { at: 120 });
      expect(spec.wasRefused).toBe(!where.includes(state));
    });
  });
});
