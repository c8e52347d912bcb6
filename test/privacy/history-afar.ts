import type { ActRequest } from '../../src/contract/acts.ts';
import { afarPage, type AfarItem, type RoomState } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import { statementOf } from '../../src/room/state.ts';
import { afarOf } from '../../src/room/state/relay.ts';
import type { Doing, Step } from './history.ts';
import type { PersonName } from './world.ts';

/** Who answers from afar, where a room meets that way: invited, and never sits down. */
export const AFAR = 'cem';
/** Who made the link to his page, and holds the copy of his seat’s link that every inviter has. */
export const MAKES_LINK = 'ana';
/** Who makes the code knows it, and counts the wrong ones. */
export const knowsCode = (observer: PersonName): boolean => observer === AFAR || observer === 'ruth';
const nothing: Step = { left: [], right: [] };
/** The code that Ruth tells him. */
export const RIGHT = 'KITE-4831-RAIN';
/** Where nobody who looks on knows it, the code is another one on the right. */
export const OTHER = 'MOON-7720-SALT';

/** The room on both sides, as a step finds it: what a step names has to be there on both. */
export type Sides = { readonly left: RoomState; readonly right: RoomState };

/** Cem's page as the server knows it, with the private question. */
const itemIn = (state: RoomState) => afarPage(state, AFAR, '9999', { by: MAKES_LINK, coded: true }).item;
/** What a form of the page names; a private question, and the words of a summary, may stand on one side alone. */
const named = (item: AfarItem): string =>
  JSON.stringify(
    item.kind === 'summary'
      ? [item.kind, item.summariser, item.aspect]
      : item.kind === 'question'
        ? [item.kind, item.text, item.nothing]
        : item.kind === 'offer'
          ? [item.kind, item.proposal]
          : item.kind === 'told'
            ? [item.kind, item.author, item.aspect, item.text]
            : [item.kind],
  );

/**
 * While Cem answers from afar: questions to him, codes, wrong codes, answers, a private question that waits on one side
 * alone, "ask me later", and seldom "stop contacting me". Seen with Cem's own eyes, he does the same on both sides and
 * the others do not.
 */
export function afarStep({ left: state, right }: Sides, observer: PersonName, id: string, a: number, n: number): Step {
  const [here, there] = [afarOf(state.relay, AFAR), afarOf(right.relay, AFAR)];
  const stopped = here.stopped ?? there.stopped;
  const code = here.code && there.code;
  const misses = Math.max(here.misses, there.misses);
  const isAfar = ({ seats, mode }: RoomState): boolean =>
    mode.current === 'relay' && seats.some((each) => each.id === AFAR && each.status === 'invited');
  if (!isAfar(state) || !isAfar(right) || stopped !== undefined) return nothing;
  const own = observer === AFAR;
  const knows = knowsCode(observer);
  const both = (doing: Doing): Step => ({ left: [doing], right: [doing] });
  const unlessKnown = (doing: Doing): Step => (knows ? both(doing) : { left: [doing], right: [] });
  const setCode = (side: 'left' | 'right'): Doing => {
    const said = knows || side === 'left' ? RIGHT : OTHER;
    return { seat: 'ruth', act: { id, type: 'relay.set_code', to: AFAR, code: said } };
  };
  const form = (side: 'left' | 'right', fields: Readonly<Record<string, string>>): Doing => {
    const said = knows || side === 'left' ? RIGHT : OTHER;
    return { seat: AFAR, form: { act: id, code: said, opened: '0', ...fields } };
  };
  const forms = (fields: Readonly<Record<string, string>>): Step => ({
    left: [form('left', fields)],
    right: [form('right', fields)],
  });
  if (own && n % 4 === 1) return elsewhere(id, a);
  if (!code) return { left: [setCode('left')], right: [setCode('right')] };
  const item = itemIn(state);
  // Where one side has come to another item (somebody outside the room looks on, or Cem himself), the same form would be
  // another answer.
  if (named(item) !== named(itemIn(right))) return nothing;
  // Never so many that answers close on one side.
  const few = misses < 3;
  const wrong = unlessKnown(
    form('left', { step: 'answer', words: 'Let me in.', button: 'almost', code: 'GUESS-0001' }),
  );
  switch (item.kind) {
    case 'question':
      if (n % 4 === 0 && few)
        return unlessKnown(form('left', { step: 'tell', words: 'Let me in.', code: 'GUESS-0001' }));
      if (item.nothing !== undefined && n % 3 === 0) return forms({ step: 'nothing' });
      return n % 9 === 1
        ? forms({ step: 'later' })
        : forms({ step: 'tell', words: `The fence fell on my beds. I want to be asked, ${a % 5}.` });
    case 'summary': {
      const said = 'Let me put it this way: the hedge is missing.';
      const resolves = form('left', { step: 'check', answer: 'missing', words: said });
      const gives = (side: 'left' | 'right') => form(side, { step: 'answer', words: said, button: 'almost', note: '' });
      if (item.check) return own ? both(resolves) : { left: [resolves], right: [gives('right')] };
      const lukewarm = form('left', { step: 'answer', words: 'yes, probably', button: 'thats_right', note: '' });
      if (n % 2 === 0) return own ? both(lukewarm) : { left: [lukewarm], right: [] };
      if (n % 9 === 1) return forms({ step: 'stop_yes' });
      return n % 5 === 1 && few ? wrong : { left: [gives('left')], right: [gives('right')] };
    }
    case 'told':
      if (n % 4 > 0)
        return forms({ step: 'say_back', words: `You came because of ${a % 3} reasons, and you want to be asked.` });
      break;
    case 'offer':
      return forms({ step: 'reply', reply: n % 3 === 0 ? 'accept' : 'question', package: '0', words: `Why ${a % 3}?` });
    case 'nothing':
      break;
    case 'sits':
    case 'over':
    case 'closed':
      return nothing;
    default:
      return item satisfies never;
  }
  const seat = a % 2 === 0 ? 'ana' : 'ben';
  const onBoth = (holds: (side: RoomState) => boolean): boolean => holds(state) && holds(right);
  const told = (who: PersonName) => onBoth((side) => statementOf(side, who, 'why_here') !== undefined);
  if (n % 7 === 1) return unlessKnown(setCode('left'));
  // While a private question is open on one side, the same answer would be taken on the other side alone.
  const answers = onBoth(({ loops }) =>
    loops.some(
      (each) =>
        each.summariser === AFAR && each.author === seat && each.status === 'sent' && !openPrivate(each.pending, seat),
    ),
  );
  if (answers) return answer(seat, observer, id, a);
  if (told(seat) && n % 3 === 0) return both({ seat, act: { id, type: 'relay.show', to: AFAR, aspect: 'why_here' } });
  if (!told(AFAR) || n % 3 === 1) {
    const issue = state.issues.find(({ id: known }) => right.issues.some((each) => each.id === known))?.id;
    if (told(AFAR) && issue === undefined)
      return both({ seat, act: { id, type: 'issue.add', title: `Issue ${a % 4}` } });
    const aspect = told(AFAR) ? (`issue:${issue ?? 'none'}` as const) : 'why_here';
    const text = `What is it about for you, ${a % 3}?`;
    return both({ seat, act: { id, type: 'relay.ask', to: AFAR, aspect, text } });
  }
  // Between Ben and Cem the words differ, but where somebody looks on who reads them, or counts tries.
  const apart = seat === 'ben' && !knows && observer !== 'rea';
  const say = (what: string): Doing => {
    const text = `Your beds were under the ${what}, and you want to be asked.`;
    return { seat, act: { id, type: 'summary.send', author: AFAR, aspect: 'why_here', text } };
  };
  return { left: [say('fence')], right: [say(apart ? 'hedge' : 'fence')] };
}

/** The answer to what Cem said back: between Ben and Cem its words differ, but where Cem himself looks on. */
function answer(seat: 'ana' | 'ben', observer: PersonName, id: string, a: number): Step {
  const apart = seat === 'ben' && observer !== AFAR && observer !== 'ruth';
  const give = (what: string): Doing => ({
    seat,
    act: {
      id,
      type: 'verdict.give',
      summariser: AFAR,
      aspect: 'why_here',
      words: a % 3 === 0 ? 'That is exactly it.' : `Not quite, I meant the ${what}.`,
      button: a % 3 === 0 ? 'thats_right' : 'not_it',
      asTold: 'no',
      pointed: [],
      note: '',
      seconds: 90,
      marks: [],
    },
  });
  return { left: [give('fence')], right: [give(apart ? 'hedge' : 'fence')] };
}

/** What the others do among themselves while Cem looks at his one page: on one side only. */
function elsewhere(id: string, a: number): Step {
  const acts: readonly Doing[] = [
    { seat: 'ben', act: { id, type: 'message.send', text: `Nobody from afar hears this ${a}.` } },
    { seat: 'ben', act: { id, type: 'caucus.say', party: 'ben', text: `So we go on ${a}.` } },
    { seat: 'ana', act: { id, type: 'transcript.consent' } },
    {
      seat: 'ben',
      act: { id, type: 'label.send', to: 'ana', aspect: 'why_here', kind: 'label', text: `It seems ${a}.` },
    },
  ];
  return { left: acts.slice(a % acts.length, (a % acts.length) + 1), right: [] };
}

/** How the acts of the table begin where Cem never sits down: they agree to go on by single questions, and make his link. */
export const meetsFromAfar: readonly ((id: string) => { readonly by: 'ana' | 'ben'; readonly act: ActRequest })[] = [
  (id) => ({ by: 'ana', act: { id, type: 'mode.set', mode: 'relay', reason: 'Cem answers from afar.' } }),
  (id) => ({ by: 'ben', act: { id, type: 'mode.agree', mode: 'relay' } }),
];
