import type { ActRequest } from '../../src/contract/acts.ts';
import { closingSummary } from '../../src/room/closing-summary.ts';
import type { RoomState } from '../../src/room/index.ts';
import { openConfided } from '../../src/room/private.ts';
import { PAGE_KEYS, type PersonName, type SeatName } from './world.ts';

export type Body = ActRequest extends infer A ? (A extends unknown ? Omit<A, 'id'> : never) : never;
/** Who does what, made from the room as it is by then; `undefined` where there is nothing to do. */
export type Part = readonly [PersonName, (state: RoomState) => Body | undefined];
/** `inside`: nobody outside the room sees any of it, so that for them it happens on one side alone. */
export type Scene = { readonly parts: readonly Part[]; readonly inside: boolean };

const all = ['ana', 'ben', 'cem'] as const;
const others = ['ben', 'cem'] as const;
const aspect = 'why_here' as const;
const does = (who: PersonName, body: Body): Part => [who, () => body];
const each = (seats: readonly SeatName[], make: (state: RoomState) => Body): readonly Part[] =>
  seats.map((seat) => [seat, make]);
const scene = (inside: boolean, ...parts: readonly (Part | readonly Part[])[]): Scene => ({
  inside,
  parts: parts.flatMap((part) => (isPart(part) ? [part] : part)),
});
const isPart = (part: Part | readonly Part[]): part is Part => typeof part[0] === 'string';

const idOf = (list: readonly { readonly id: string }[]): string => list.at(-1)?.id ?? 'none';
const issue = (state: RoomState): string => idOf(state.issues);
const option = (state: RoomState, n: number) => ({ [issue(state)]: state.issues.at(-1)?.options[n]?.id ?? 'none' });
const offer = (state: RoomState): string => idOf(state.proposals);
const promise = (state: RoomState): string => idOf(state.commitments);

export const tell = (seat: SeatName): Part =>
  does(seat, {
    type: 'statement.publish',
    aspect,
    text: `${seat} tells version 0.`,
    // Nothing that is said back elsewhere sounds like it: what a reader would make of that has to stay the same.
    points: [{ id: `${seat}-0`, text: `${seat} point 0 of kind 0.`, facet: 'need', must: true }],
    hidden: [{ id: `${seat}-h`, text: `${seat} keeps this.`, facet: 'worry', must: false }],
  });
const tellAll = all.map(tell);
export const waived = each(all, () => ({ type: 'understanding.waive', aspect }));
export const options: readonly Part[] = [
  does('ana', { type: 'issue.add', title: 'The height' }),
  ...each(all, (state) => ({ type: 'aspect.nothing_to_add', issue: issue(state) })),
  ['ana', (state) => ({ type: 'option.add', issue: issue(state), label: 'High' })],
  ['ben', (state) => ({ type: 'option.add', issue: issue(state), label: 'Low' })],
];
const understood = [...tellAll, ...waived, ...options];
export const offers = (by: SeatName, n: number): Part => [
  by,
  (state) => ({ type: 'package.send', packages: [option(state, n)], note: '' }),
];
export const replies = (by: SeatName, answer: 'accept' | 'question' | 'counter' | 'decline'): Part => [
  by,
  (state) => ({
    type: 'package.reply',
    proposal: offer(state),
    answer,
    words: answer === 'question' ? 'Why?' : '',
    ...(answer === 'accept' ? { package: 0 } : {}),
    ...(answer === 'counter' ? { instead: option(state, 1) } : {}),
  }),
];

const terms = (what: string) => ({
  what,
  doneWhen: 'It is here',
  due: { on: '2026-03-03', zone: 'UTC', graceDays: 0 },
  verify: { by: 'beneficiary', how: 'One looks' } as const,
  noticeRule: '',
  level: 1 as const,
  reversible: true,
  dependsOn: [],
});
const promises: Part = does('ana', {
  type: 'commitment.offer',
  ...terms('Send the plan'),
  dependsOn: [],
  to: ['ben'],
  source: 'good_will',
});
const on = (by: SeatName, make: (commitment: string) => Body): Part => [by, (state) => make(promise(state))];
const words = 'So it is.';
const accepted: readonly Part[] = [promises, on('ben', (commitment) => ({ type: 'commitment.accept', commitment }))];

/** One says it is done, the other that it is not. */
const contested: readonly Part[] = [
  ...accepted,
  on('ana', (commitment) => ({ type: 'commitment.claim_done', commitment, words, doneOn: '2026-03-02' })),
  on('ben', (commitment) => ({ type: 'commitment.report_not_kept', commitment, words })),
];

const says = (by: SeatName, author: SeatName, text: string): Part =>
  does(by, { type: 'summary.send', author, aspect, text });
const answers = (by: SeatName, summariser: SeatName, button: 'thats_right' | 'almost'): Part => [
  by,
  (state) => ({
    type: 'verdict.give',
    summariser,
    aspect,
    words: button === 'almost' ? 'It is still not it.' : 'That is exactly it.',
    button,
    asTold: 'no',
    pointed: [],
    note: '',
    seconds: 90,
    marks: (state.statements.find(({ author }) => author === by)?.points ?? []).map(({ id }) => ({
      point: id,
      covered: true,
    })),
  }),
];
/** Three honest tries that are refused: nobody gets on. */
const refusedThrice = (summariser: SeatName, author: SeatName): readonly Part[] =>
  [1, 2, 3].flatMap((n) => [
    says(summariser, author, `${author} wants to be asked, try ${n}.`),
    answers(author, summariser, 'almost'),
  ]);
const reason =
  'Every point that was shared was said back in own words, three times and without a reply to it, on two days.';

const clauses = [{ id: 'k1', title: 'Fence', text: 'Ana pays.' }];
const text = { clauses, reviewOn: '2026-06-01', dispute: 'We talk.' };
const version = (state: RoomState): number => state.agreement?.version ?? 1;
const hash = (state: RoomState): string => state.agreement?.hash ?? '';
const fixes: readonly Part[] = [
  ['ben', (state) => ({ type: 'agreement.edit', version: version(state), text })],
  ['cem', (state) => ({ type: 'agreement.freeze', version: version(state) })],
];
const signs = (by: SeatName): Part => [by, (state) => ({ type: 'agreement.sign', hash: hash(state), name: by })];
const signed: readonly Part[] = [
  ...tellAll,
  ...waived,
  does('ana', { type: 'agreement.open' }),
  ...fixes,
  ['ana', () => ({ type: 'agreement.reopen' })],
  ...fixes,
  ...each(all, (state) => ({ type: 'agreement.waive_cooling_off', hash: hash(state) })),
  signs('ana'),
  does('ana', { type: 'agreement.unsign' }),
  ...all.map(signs),
];
const restart = (by: SeatName): Part =>
  does(by, { type: 'aspect.reset.propose', aspect, words: 'I pushed.', offer: 'Is it too late?' });
const reset = (by: SeatName, type: 'aspect.reset.not_now' | 'aspect.reset.withdraw'): Part => [
  by,
  (state) => ({ type, reset: idOf(state.resets) }),
];
const moves = (type: 'aspect.park' | 'aspect.unpark' | 'aspect.drop') =>
  each(all, (state) => ({ type, issue: issue(state), words: '' }));
/** What the facilitator last asked Ben for. */
const asked = ({ caucuses }: RoomState): string =>
  caucuses
    .filter(({ party }) => party === 'ben')
    .flatMap((each) => openConfided(each.items, each.party) ?? [])
    .findLast((item) => item.release === 'asked')?.id ?? 'none';
const person = ({ attendants }: RoomState, name: string): string =>
  attendants.findLast((each) => each.name === name)?.id ?? 'none';

/** What a room may come to, each on its own; together they hold every act that three people and a facilitator can do. */
export const scenes: readonly Scene[] = [
  scene(false, understood, offers('ana', 0), replies('ben', 'question'), [
    ['ana', (state) => ({ type: 'package.withdraw', proposal: offer(state) })],
    offers('ben', 1),
    replies('ana', 'counter'),
    replies('cem', 'accept'),
  ]),
  scene(false, understood, [
    ['ana', () => ({ type: 'layout.invite', to: 'ben', words: 'What would work for you?' })],
    ['ben', (state) => ({ type: 'layout.lay', layout: idOf(state.layouts), values: option(state, 0), words: '' })],
    [
      'ana',
      (state) => ({
        type: 'layout.reply',
        layout: idOf(state.layouts),
        draft: 0,
        keeps: [issue(state)],
        unmet: [],
        words: 'This can stay.',
      }),
    ],
    ['ben', () => ({ type: 'layout.invite', to: 'cem', words: '' })],
    ['cem', (state) => ({ type: 'layout.decline', layout: idOf(state.layouts) })],
    ['cem', () => ({ type: 'layout.invite', to: 'ana', words: '' })],
    ['cem', (state) => ({ type: 'layout.withdraw', layout: idOf(state.layouts) })],
  ]),
  scene(
    true,
    does('ana', { type: 'issue.add', title: 'The colour' }),
    moves('aspect.park'),
    moves('aspect.unpark'),
    moves('aspect.drop'),
    does('ben', { type: 'issue.add', title: 'The gate' }),
    [['ana', (state) => ({ type: 'aspect.park', issue: issue(state), words: '' })]],
    [['ben', (state) => ({ type: 'aspect.leave_as_is', issue: issue(state) })]],
  ),
  scene(false, tellAll, restart('ana'), reset('ben', 'aspect.reset.not_now'), restart('ben'), [
    [
      'cem',
      (state) => ({
        type: 'aspect.reset.instead',
        reset: idOf(state.resets),
        aspect: 'phase:understanding',
        words: 'All of it.',
        offer: 'Would you mind?',
      }),
    ],
    reset('cem', 'aspect.reset.withdraw'),
  ]),
  scene(
    true,
    does('ben', { type: 'party.pause', until: '2026-03-04T09:00:00.000Z' }),
    does('ben', { type: 'party.resume' }),
  ),
  // Seen outside too: whoever was only asked is asked no longer.
  scene(
    false,
    does('ben', { type: 'room.close', kind: 'ended', words: 'Another time.' }),
    each(['ana', 'cem'], () => ({ type: 'room.confirm_close' })),
  ),
  scene(
    false,
    tellAll,
    all.flatMap((author) =>
      all
        .filter((seat) => seat !== author)
        .flatMap((seat) => [
          says(seat, author, `You came because of it, ${seat} hears.`),
          answers(author, seat, 'thats_right'),
        ]),
    ),
    does('ana', { type: 'room.close', kind: 'understood_no_agreement', words: 'Thank you.' }),
    does('ben', { type: 'room.keep_open' }),
    does('ben', { type: 'room.close', kind: 'ended', words: '' }),
    each(['ana', 'cem'], () => ({ type: 'room.confirm_close' })),
    each(['ana'], (state) => ({
      type: 'closing.answer_lines',
      approved: closingSummary(state).flatMap((line) => (line.waitingFor.includes('ana') ? [line.id] : [])),
      struck: [],
    })),
  ),
  scene(
    true,
    promises,
    on('ben', (commitment) => ({ type: 'commitment.decline', commitment, words })),
    promises,
    on('ana', (commitment) => ({ type: 'commitment.withdraw', commitment })),
    accepted,
    on('ana', (commitment) => ({ type: 'commitment.give_notice', commitment, words })),
    on('ana', (commitment) => ({
      type: 'commitment.renegotiate',
      commitment,
      terms: { ...terms('Later'), dependsOn: [] },
    })),
    on('ben', (commitment) => ({ type: 'commitment.accept_terms', commitment })),
    on('ana', (commitment) => ({
      type: 'commitment.renegotiate',
      commitment,
      terms: { ...terms('Less'), dependsOn: [] },
    })),
    on('ben', (commitment) => ({ type: 'commitment.keep_terms', commitment })),
    on('ana', (commitment) => ({ type: 'commitment.claim_done', commitment, words, doneOn: '2026-03-02' })),
    on('ana', (commitment) => ({ type: 'commitment.remind', commitment })),
    on('ben', (commitment) => ({ type: 'commitment.confirm_kept', commitment, words })),
  ),
  scene(
    true,
    accepted,
    on('ana', (commitment) => ({ type: 'commitment.own_up', commitment, words, outcome: 'broken' })),
    contested,
    on('ben', (commitment) => ({ type: 'commitment.excuse', commitment, words })),
    contested,
    (
      [
        ['ben', 'ana'],
        ['ana', 'ben'],
      ] as const
    ).flatMap(([one, other]) => [
      on(one, (commitment) => ({ type: 'commitment.tell', commitment, words })),
      on(other, (commitment) => ({ type: 'commitment.say_back', commitment, words: 'You waited for it.' })),
      on(one, (commitment) => ({ type: 'commitment.heard', commitment })),
    ]),
    on('ana', (commitment) => ({ type: 'commitment.propose_remedy', commitment, words: 'I bring it.' })),
    on('ben', (commitment) => ({ type: 'commitment.agree_remedy', commitment })),
    each(['ana', 'ben'], (state) => ({
      type: 'commitment.settle',
      commitment: promise(state),
      words,
      outcome: 'kept_late',
    })),
  ),
  scene(
    true,
    does('ana', {
      type: 'commitment.offer',
      ...terms('Show the plan'),
      dependsOn: [],
      verify: { by: 'verifier', how: 'Vera looks' },
      to: ['ben'],
      source: 'good_will',
    }),
    on('ana', (commitment) => ({ type: 'commitment.name_verifier', commitment, name: 'vera' })),
    [['ben', (state) => ({ type: 'commitment.agree_verifier', attendant: person(state, 'vera') })]],
    [['ben', (state) => ({ type: 'commitment.dismiss_verifier', attendant: person(state, 'vera') })]],
  ),
  scene(
    false,
    [
      [
        'ana',
        ({ rules }) => ({ type: 'rules.propose', items: rules.items.map((item) => ({ ...item })), loop: 'light' }),
      ],
    ],
    each(others, ({ rules }) => ({ type: 'rules.accept', version: rules.version })),
    does('ben', { type: 'issues.nothing_to_add' }),
    does('cem', { type: 'party.ask', text: 'How long does it take?' }),
    [['ana', ({ questions }) => ({ type: 'party.answer', question: idOf(questions), text: 'As long as we want.' })]],
  ),
  scene(
    true,
    does('ben', { type: 'guest.propose', name: 'lea', access: 'speak' }),
    [['cem', (state) => ({ type: 'guest.decline', attendant: person(state, 'lea') })]],
    does('ben', {
      type: 'party.represent',
      name: 'max',
      mandate: { text: 'All.', issues: 'all', mayPropose: true, maySign: false },
    }),
    [['ben', (state) => ({ type: 'party.end_representation', attendant: person(state, 'max') })]],
    does('cem', { type: 'reader.propose', name: 'ole', summariser: 'ben', author: 'cem', aspect }),
    [['cem', (state) => ({ type: 'reader.dismiss', attendant: person(state, 'ole') })]],
    does('ada', { type: 'attendant.leave' }),
  ),
  scene(
    true,
    does('ruth', { type: 'release.request', party: 'ben', words: 'May I say it?' }),
    [['ben', (state) => ({ type: 'release.deny', request: asked(state) })]],
    does('ana', { type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' }),
    does('ben', { type: 'mode.keep' }),
    does('ruth', { type: 'caucus.close', party: 'ben' }),
    does('cem', {
      type: 'safety.check',
      answers: { free: 'no', own: 'yes', ready: 'not_sure' },
      tell: true,
    }),
  ),
  scene(true, [['ana', (state) => ({ type: 'facilitator.dismiss', attendant: person(state, 'ruth') })]]),
  scene(false, does('ruth', { type: 'process.end' })),
  scene(
    false,
    tellAll,
    does('ruth', { type: 'caucus.open', party: 'ana' }),
    refusedThrice('cem', 'ana'),
    does('cem', { type: 'channel.change', summariser: 'cem', author: 'ana', aspect, kind: 'voice_talk' }),
    does('ana', { type: 'channel.answer', summariser: 'cem', author: 'ana', aspect, accept: true }),
    does('ana', { type: 'talk.result', summariser: 'cem', author: 'ana', aspect, words: 'It was the night.' }),
    does('ana', { type: 'own_words.offer', summariser: 'cem', aspect, text: 'I cannot sleep.' }),
    does('ruth', { type: 'understanding.mark_enough', summariser: 'cem', author: 'ana', aspect, reason }),
    does('ana', { type: 'understanding.dissent', summariser: 'cem', aspect, note: 'Not all of it.' }),
    does('ruth', { type: 'understanding.unmark_enough', summariser: 'cem', author: 'ana', aspect }),
  ),
  scene(
    false,
    tellAll,
    says('cem', 'ana', 'Ana wants to be asked, and came because of the fence.'),
    answers('ana', 'cem', 'thats_right'),
    each(['cem', 'ana'], () => ({ type: 'summary.open', summariser: 'cem', author: 'ana', aspect, open: true })),
    does('ben', {
      type: 'summary.adopt',
      of: 'cem',
      author: 'ana',
      aspect,
      addition: 'And I see that it is about the evenings too.',
    }),
    does('ana', { type: 'verdict.not_now', summariser: 'ben', aspect, again: 'tomorrow' }),
    does('ana', { type: 'points.freeze', aspect }),
    each(others, () => ({ type: 'points.accept_freeze', aspect })),
    does('ben', { type: 'points.lift', aspect, words: 'One more came up.' }),
    does('ana', { type: 'understanding.waive', aspect }),
    does('ana', { type: 'understanding.unwaive', aspect }),
  ),
  scene(false, signed, [
    [
      'ana',
      () => ({
        type: 'agreement.amend',
        from: 1,
        reason: 'The day.',
        change: { kind: 'change', text: { ...text, reviewOn: '2026-07-01' } },
        commitments: [],
      }),
    ],
    ['ana', ({ amending }) => ({ type: 'agreement.withdraw_amendment', amendment: idOf(amending.amendments) })],
    ['ben', () => ({ type: 'agreement.note_dispute', words: 'It is not painted.' })],
    ['ben', ({ amending }) => ({ type: 'agreement.settle_dispute', dispute: idOf(amending.disputes) })],
  ]),
  scene(
    true,
    does('ana', { type: 'transcript.consent' }),
    does('ana', { type: 'transcript.withdraw_consent' }),
    does('ana', { type: 'deadline.set', kind: 'agreed', on: '2026-07-01', reason: 'The lease ends.' }),
    each(others, (state) => ({ type: 'deadline.agree', deadline: idOf(state.deadlines) })),
    [['ana', (state) => ({ type: 'deadline.lift', deadline: idOf(state.deadlines) })]],
  ),
  // Where Rea sits; elsewhere nobody answers.
  scene(
    false,
    tell('ben'),
    says('ana', 'ben', 'Ben wants to be asked, and came because of the fence.'),
    does('rea', { type: 'reader.answer', allThere: true, twisted: false, fair: true }),
  ),
];

/** Everything that waits for the facilitator is carried, the earliest first. */
const carries: Part = [
  'ruth',
  ({ held }) => {
    const first = held.find((each) => each.status === 'waiting');
    return first && { type: 'shuttle.carry', party: first.party, item: first.id };
  },
];
/** By way of the facilitator: an offer and the answers to it go over as their words are carried. */
export const byWayOfHer: readonly Scene[] = [
  scene(
    false,
    tellAll.flatMap((part) => [part, carries]),
    waived,
    options,
    [offers('ana', 0), carries, replies('ben', 'question'), carries, replies('cem', 'accept'), carries],
    [offers('ben', 1), carries, replies('ana', 'counter'), carries],
    [says('cem', 'ana', 'You came because of the fence.'), carries, answers('ana', 'cem', 'thats_right'), carries],
  ),
];

/** Until Cem, who answers on his one page, and the two others have said each other back. */
export const saidBackFromAfar: readonly (Part | Form)[] = [
  tell('ana'),
  tell('ben'),
  does('ana', { type: 'relay.ask', to: 'cem', aspect, text: 'What is it about for you?' }),
  { step: 'tell', words: 'The fence fell on my beds.' },
  ...(['ana', 'ben'] as const).flatMap((seat): readonly (Part | Form)[] => [
    says(seat, 'cem', `The fence fell on your beds, ${seat} hears.`),
    {
      key: PAGE_KEYS[seat],
      step: 'answer',
      words: seat === 'ana' ? 'That is exactly it.' : 'That is exactly it, thank you.',
      button: 'thats_right',
      note: '',
    },
    does(seat, { type: 'relay.show', to: 'cem', aspect }),
    { key: PAGE_KEYS[seat], step: 'say_back', words: 'You came because of it, and want to be asked.' },
    answers(seat, 'cem', 'thats_right'),
  ]),
  says('ana', 'ben', 'You came because of it, and want to be asked.'),
  answers('ben', 'ana', 'thats_right'),
  says('ben', 'ana', 'You came because of it, and want to be asked.'),
  answers('ana', 'ben', 'thats_right'),
  does('ana', { type: 'issue.add', title: 'The height' }),
  ...each(['ana', 'ben'], (state) => ({ type: 'aspect.nothing_to_add', issue: issue(state) })),
  ['ana', (state) => ({ type: 'option.add', issue: issue(state), label: 'High' })],
  ['ben', (state) => ({ type: 'option.add', issue: issue(state), label: 'Low' })],
  ['ana', (state) => ({ type: 'relay.ask', to: 'cem', aspect: `issue:${issue(state)}`, text: 'And the height?' })],
  { step: 'nothing' },
];
/** A form of the one page, with the right code; `counter` names values of the last issue. */
export type Form = Readonly<Record<string, string>> & { readonly step: string };
export const fromAfar: readonly (readonly (Part | Form)[])[] = [
  [
    ...saidBackFromAfar,
    offers('ana', 0),
    { step: 'reply', reply: 'question', words: 'From when on?', package: '0' },
    { step: 'reply', reply: 'accept', words: '', package: '0' },
    offers('ben', 1),
    { key: PAGE_KEYS.ben, step: 'reply', reply: 'decline', words: '', package: '0' },
  ],
  [...saidBackFromAfar, offers('ana', 0), { step: 'counter' }, replies('ben', 'question')],
  [does('ben', { type: 'party.ask', text: 'Does he know?' }), does('cem', { type: 'party.decline', again: true })],
];
