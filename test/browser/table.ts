import { randomUUID } from 'node:crypto';
import type { ActRequest } from '../../src/contract/acts.ts';
import type { NewRoomAnswer, NewRoomRequest, RoomPage } from '../../src/contract/api.ts';

type Body = ActRequest extends infer A ? (A extends unknown ? Omit<A, 'id'> : never) : never;

/** The stages of a room that tests look at, in order. */
export const stages = [
  'invited',
  'seated',
  'ruled',
  'told',
  'said_back',
  'understood',
  'options',
  'offered',
  'accepted',
  'drafting',
  'frozen',
  'waived',
  'half_signed',
  'in_force',
] as const;
/** Turns that a room may take aside from that way: the stage it leaves from. */
const turns = {
  layout_asked: 'options',
  laid_out: 'layout_asked',
  asked_twice: 'layout_asked',
  sealed: 'layout_asked',
  opened: 'sealed',
  restart_asked: 'understood',
  restarted: 'understood',
  parked: 'options',
  promised: 'understood',
  closed: 'offered',
  offers_anew_asked: 'drafting',
  offers_anew: 'offers_anew_asked',
  amend_asked: 'in_force',
  amend_fixed: 'amend_asked',
  amended: 'amend_fixed',
  amend_left: 'amend_fixed',
  left_half_signed: 'half_signed',
  asked_closest: 'said_back',
  affirmed_plus: 'said_back',
  parroted: 'told',
  kept_point: 'ruled',
  reworded: 'seated',
  checked: 'promised',
  dated: 'options',
  rests: 'offered',
  refused_thrice: 'told',
  way_proposed: 'refused_thrice',
  own_words: 'refused_thrice',
  points_added: 'understood',
  waiver: 'refused_thrice',
  short_way: 'understood',
} as const;
type Way = (typeof stages)[number];
type Turn = keyof typeof turns;
export type Stage = Way | Turn;
const isTurn = (stage: Stage): stage is Turn => Object.hasOwn(turns, stage);

/** A room of two on a running Parley, played through its own interface: who sits where, and their links. */
export type Table = {
  readonly room: string;
  readonly ines: Seat;
  readonly daniel: Seat;
  /** Somebody else in this room, by id and token. */
  readonly seatOf: (id: string, token: string) => Seat;
};
export type Seat = {
  readonly id: string;
  readonly token: string;
  /** Address of a place in the room that lets this person in. */
  readonly link: (place?: string) => string;
  readonly act: (body: Body) => Promise<void>;
  readonly see: () => Promise<RoomPage>;
};

async function ask<T>(url: string, token: string, body?: unknown): Promise<T> {
  const answer = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // So many rooms are opened at once here that the server asks to wait.
  if (answer.status === 429) {
    await new Promise((done) => setTimeout(done, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    return ask(url, token, body);
  }
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const issues: readonly (readonly [title: string, options: readonly string[]])[] = [
  ['Price (EUR per 1000 trays)', ['118', '121', '124', '127']],
  ['Payment (days)', ['15', '30', '45', '60']],
  ['Term (months)', ['12', '24', '36']],
  ['Resin index', ['fixed', '±6 %', 'uncapped']],
];

/** What each tells on why they are here. */
export const told = {
  ines: 'Three deliveries came late this spring and our line stopped twice. In June you raised the price by nine percent in the middle of the contract and I could not explain it to the board. I need to plan a year without surprises.',
  daniel:
    'Resin rose by seventeen percent within four months and we carried it alone until June. I need a price that follows what resin really costs, and orders that I can count on.',
};
/** What each says back, by who says it. */
export const saidBack = {
  ines: 'Resin rose by seventeen percent in four months and you carried that alone until June. What you need is a price that follows what resin really costs, and orders you can count on.',
  daniel:
    'Three deliveries were late this spring and your line stopped twice. In June the price went up nine percent in the middle of the contract and you could not explain it to the board. What you need is to plan a year without surprises.',
};

/** Opens a room on `url`: the table of its first two, and everybody's seat in order of seating. */
export async function openTable(
  url: string,
  request: NewRoomRequest,
): Promise<{ readonly table: Table; readonly seats: readonly Seat[] }> {
  const opened = await ask<NewRoomAnswer>(`${url}/api/rooms`, '', request);
  const api = `${url}/api/rooms/${opened.room}`;
  const seatOf = (id: string, handed: string): Seat => {
    let token = handed;
    // A link that was handed out only looks: whoever acts with it makes it their own first, as a browser does.
    const makeOwn = async (): Promise<void> => {
      const fresh = randomUUID();
      await ask(`${api}/link`, token, { token: fresh });
      token = fresh;
    };
    return {
      id,
      get token() {
        return token;
      },
      link: (place = '') => `${url}/room/${opened.room}${place === '' ? '' : `/${place}`}#${token}`,
      act: async (body) => {
        if ((await ask<RoomPage>(`${api}/view`, token)).link === 'handed_out') await makeOwn();
        await ask(`${api}/acts`, token, { id: randomUUID(), ...body });
      },
      see: () => ask<RoomPage>(`${api}/view`, token),
    };
  };
  const seats = [opened.you, ...opened.others].map(({ seat, token }) => seatOf(seat, token));
  const [ines, daniel] = seats;
  if (!ines || !daniel) throw new Error('the room has no second seat');
  return { table: { room: opened.room, seatOf, ines, daniel }, seats };
}

/** Opens a room of two on `url` and plays it up to a stage; `after` does something more when one on the way is reached. */
export async function playTo(
  url: string,
  stage: Stage,
  after: Readonly<Partial<Record<Stage, (table: Table) => Promise<void>>>> = {},
): Promise<Table> {
  const { table } = await openTable(url, {
    title: 'Packaging supply renewal',
    invitation: 'I would like us to plan the next two years so that neither of us is surprised again. I listen first.',
    you: { name: 'Ines Carvalho', role: 'Brightline Foods' },
    others: [{ name: 'Daniel Osei', role: 'Kestrel Packaging' }],
  });
  for (const step of roadTo(stage)) {
    await (isTurn(step) ? asides[step] : steps[step])(table);
    await after[step]?.(table);
  }
  return table;
}

/** The stages on the way to one, itself included. */
function roadTo(stage: Stage): readonly Stage[] {
  if (isTurn(stage)) return [...roadTo(turns[stage]), stage];
  return stages.slice(1, stages.indexOf(stage) + 1);
}

const both = ({ ines, daniel }: Table) => [ines, daniel] as const;

export const points = (text: string) =>
  text.split('. ').map((sentence, index) => ({
    id: `p${index + 1}`,
    text: sentence.replace(/\.?$/, '.'),
    facet: index === 0 ? ('impact' as const) : ('need' as const),
    must: index === 0,
  }));

const packagesFrom = async (seat: Seat, rows: readonly (readonly number[])[]) => {
  const { view } = await seat.see();
  return rows.map((row) =>
    Object.fromEntries(
      row.map((option, index) => [view.issues[index]?.id ?? '', view.issues[index]?.options[option]?.id ?? '']),
    ),
  );
};

const steps: Readonly<Record<Way, (table: Table) => Promise<void>>> = {
  invited: () => Promise.resolve(),
  seated: ({ daniel }) => daniel.act({ type: 'party.accept' }),
  ruled: async (table) => {
    for (const seat of both(table)) await seat.act({ type: 'rules.accept', version: 1 });
  },
  told: async ({ ines, daniel }) => {
    const publish = (text: string): Body => ({
      type: 'statement.publish',
      aspect: 'why_here',
      text,
      points: points(text),
      hidden: [],
    });
    await ines.act(publish(told.ines));
    await daniel.act(publish(told.daniel));
  },
  said_back: async ({ ines, daniel }) => {
    await ines.act({ type: 'summary.send', author: daniel.id, aspect: 'why_here', text: saidBack.ines });
    await daniel.act({ type: 'summary.send', author: ines.id, aspect: 'why_here', text: saidBack.daniel });
  },
  understood: async ({ ines, daniel }) => {
    for (const [author, summariser] of [
      [ines, daniel],
      [daniel, ines],
    ] as const)
      await author.act({
        type: 'verdict.give',
        summariser: summariser.id,
        aspect: 'why_here',
        words: 'That’s right. That is exactly what I mean.',
        button: 'thats_right',
        asTold: 'no',
        pointed: [],
        note: '',
        seconds: 60,
      });
  },
  options: async (table) => {
    const { ines, daniel } = table;
    for (const [title] of issues) await ines.act({ type: 'issue.add', title });
    const { view } = await ines.see();
    for (const [index, [, labels]] of issues.entries()) {
      const issue = view.issues[index]?.id ?? '';
      for (const seat of both(table)) await seat.act({ type: 'aspect.nothing_to_add', issue });
      for (const [at, label] of labels.entries())
        await (at % 2 === 0 ? ines : daniel).act({ type: 'option.add', issue, label });
    }
  },
  offered: async ({ ines }) => {
    const packages = await packagesFrom(ines, [
      [1, 1, 2, 1],
      [2, 1, 1, 1],
      [1, 0, 1, 1],
    ]);
    const note =
      'These are about equally good for us. Which comes closest for you, and what would make it better? “None” is a fine answer.';
    await ines.act({ type: 'package.send', packages, note });
  },
  accepted: async ({ daniel }) => {
    const { view } = await daniel.see();
    const proposal = view.proposals[0]?.id ?? '';
    const words = 'B is close to what we can plan with.';
    await daniel.act({ type: 'package.reply', proposal, answer: 'accept', package: 1, words });
  },
  drafting: async ({ ines }) => {
    const { view } = await ines.see();
    await ines.act({ type: 'agreement.open', proposal: view.proposals[0]?.id ?? '' });
  },
  frozen: async ({ ines }) => {
    const { view } = await ines.see();
    const clauses = (view.agreement?.text.clauses ?? []).map(({ id, title, text }) => ({ id, title, text }));
    const dispute = 'They say what they observed, within 7 days, in the room. Then each summarises the other.';
    await ines.act({ type: 'agreement.edit', version: 1, text: { clauses, reviewOn: '2027-01-18', dispute } });
    await ines.act({ type: 'agreement.freeze', version: 2 });
  },
  waived: async (table) => {
    const { view } = await table.ines.see();
    const hash = view.agreement?.hash ?? '';
    for (const seat of both(table)) await seat.act({ type: 'agreement.waive_cooling_off', hash });
  },
  half_signed: async ({ ines }) => {
    const { view } = await ines.see();
    await ines.act({ type: 'agreement.sign', hash: view.agreement?.hash ?? '', name: 'Ines Carvalho' });
  },
  in_force: async ({ daniel }) => {
    const { view } = await daniel.see();
    await daniel.act({ type: 'agreement.sign', hash: view.agreement?.hash ?? '', name: 'Daniel Osei' });
  },
};

const asidesRestart = async ({ ines }: Table): Promise<void> =>
  ines.act({
    type: 'aspect.reset.propose',
    aspect: 'why_here',
    words: 'I think I pushed before I understood.',
    offer: 'Would you be offended if we started over on why we are here?',
  });

const asides: Readonly<Record<Turn, (table: Table) => Promise<void>>> = {
  layout_asked: ({ ines, daniel }) => {
    const words =
      'You know your side best. Would it be a bad idea if you sketched how this could look, using what we both said matters?';
    return ines.act({ type: 'layout.invite', to: daniel.id, words });
  },
  laid_out: async ({ daniel }) => {
    const [values = {}] = await packagesFrom(daniel, [[2, 1, 1]]);
    const { view } = await daniel.see();
    const words = 'The index is where I do not know enough yet.';
    await daniel.act({ type: 'layout.lay', layout: view.layouts[0]?.id ?? '', values, words });
  },
  asked_twice: async ({ ines, daniel }) => {
    const decline = async () => {
      const { view } = await daniel.see();
      await daniel.act({ type: 'layout.decline', layout: view.layouts.at(-1)?.id ?? '' });
    };
    await decline();
    await ines.act({ type: 'layout.invite', to: daniel.id, words: '' });
    await decline();
  },
  sealed: async ({ ines, daniel }) => {
    await daniel.act({ type: 'layout.invite', to: ines.id, words: '' });
    const [values = {}] = await packagesFrom(daniel, [[2, 1, 1]]);
    const { view } = await daniel.see();
    await daniel.act({
      type: 'layout.lay',
      layout: view.layouts[0]?.id ?? '',
      values,
      words: 'So we could both plan.',
    });
  },
  opened: async ({ ines }) => {
    const [values = {}] = await packagesFrom(ines, [[1, 1, 1, 1]]);
    const { view } = await ines.see();
    await ines.act({ type: 'layout.lay', layout: view.layouts[1]?.id ?? '', values, words: '' });
  },
  restart_asked: asidesRestart,
  restarted: async (table) => {
    const { ines, daniel } = table;
    await ines.act({ type: 'message.send', text: 'You never answer on time.', aspect: 'why_here' });
    await ines.act({ type: 'message.send', text: 'I was cross about June.' });
    const { view: before } = await ines.see();
    const message = before.talk.at(-1)?.id ?? '';
    await ines.act({ type: 'message.take_back', message, instead: 'June was hard to explain to my board.' });
    await asidesRestart(table);
    const { view } = await daniel.see();
    await daniel.act({ type: 'aspect.reset.accept', reset: view.resets[0]?.id ?? '' });
  },
  parked: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const [first, second] = view.issues;
    for (const seat of [ines, daniel]) await seat.act({ type: 'aspect.park', issue: first?.id ?? '', words: '' });
    await daniel.act({ type: 'aspect.drop', issue: second?.id ?? '', words: '' });
  },
  promised: async ({ ines, daniel }) => {
    const promise = (to: Seat, what: string, on: string): Body => ({
      type: 'commitment.offer',
      what,
      doneWhen: 'It stands in the shared folder',
      due: { on, zone: 'Europe/Lisbon', graceDays: 0 },
      verify: { by: 'beneficiary', how: 'One look into the folder' },
      noticeRule: 'I say so two days before',
      level: 1,
      reversible: true,
      dependsOn: [],
      to: [to.id],
      source: 'good_will',
    });
    await ines.act(promise(daniel, 'Pay the two open invoices', '2096-03-05'));
    await ines.act(promise(daniel, 'Name an invoice contact', '2096-03-09'));
    await daniel.act(promise(ines, 'Send the weekly on-time list', '2096-03-12'));
    await daniel.act(promise(ines, 'Keep four weeks of stock', '2096-04-01'));
    const { view } = await ines.see();
    const [paid = '', contact = '', list = ''] = view.commitments.map((each) => each.id);
    for (const id of [paid, contact]) await daniel.act({ type: 'commitment.accept', commitment: id });
    await ines.act({ type: 'commitment.accept', commitment: list });
    const { now } = await ines.see();
    const doneOn = now.slice(0, 10);
    await daniel.act({ type: 'commitment.confirm_kept', commitment: paid, words: 'Thank you.' });
    await daniel.act({ type: 'commitment.claim_done', commitment: list, words: 'The first one is there.', doneOn });
    await ines.act({ type: 'commitment.report_not_kept', commitment: list, words: 'Two days are missing in it.' });
  },
  offers_anew_asked: ({ ines }) =>
    ines.act({
      type: 'aspect.reset.propose',
      aspect: 'phase:offers',
      words: 'I sent three packages before I asked what you need.',
      offer: 'Would you mind if we started over on all offers?',
    }),
  offers_anew: async ({ daniel }) => {
    const { view } = await daniel.see();
    await daniel.act({ type: 'aspect.reset.accept', reset: view.resets[0]?.id ?? '' });
  },
  amend_asked: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const { clauses = [], reviewOn = '', dispute = '' } = view.agreement?.text ?? {};
    const [first, second, ...rest] = clauses.map(({ id, title, text }) => ({ id, title, text }));
    if (!first || !second) throw new Error('the text has clauses');
    await daniel.act({
      type: 'commitment.offer',
      what: 'Send the price list each quarter',
      doneWhen: 'It stands in the shared folder',
      due: { on: '2096-04-01', zone: 'Europe/Lisbon', graceDays: 0 },
      verify: { by: 'beneficiary', how: 'One look into the folder' },
      noticeRule: '',
      level: 1,
      reversible: true,
      dependsOn: [],
      to: [ines.id],
      source: 'clause',
      clause: first.id,
    });
    const commitment = (await ines.see()).view.commitments[0]?.id ?? '';
    await ines.act({ type: 'commitment.accept', commitment });
    const changed = [
      { ...first, text: `${first.text}, with the list of each quarter` },
      ...rest,
      { id: 'contact', title: 'Contact', text: 'Each side names one person for invoices by Friday.' },
    ];
    await ines.act({
      type: 'agreement.amend',
      from: 1,
      reason: 'We both lost a day in June because nobody knew whom to call.',
      change: { kind: 'change', text: { clauses: changed, reviewOn, dispute } },
      commitments: [{ commitment, then: 'goes_on' }],
    });
    await daniel.act({
      type: 'agreement.note_dispute',
      clause: first.id,
      words: 'The list of March was not there on the first.',
    });
  },
  amend_fixed: async ({ daniel }) => {
    const { view } = await daniel.see();
    const amendment = view.amending.amendments[0]?.id ?? '';
    await daniel.act({ type: 'agreement.answer_amendment', amendment, yes: true });
  },
  amended: async ({ ines, daniel }) => {
    const { view } = await daniel.see();
    const hash = view.amending.amendments[0]?.hash ?? '';
    for (const seat of [ines, daniel]) await seat.act({ type: 'agreement.waive_cooling_off', hash });
    for (const seat of [ines, daniel]) await seat.act({ type: 'agreement.sign', hash, name: 'A. Person' });
  },
  amend_left: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const hash = view.amending.amendments[0]?.hash ?? '';
    for (const seat of [ines, daniel]) await seat.act({ type: 'agreement.waive_cooling_off', hash });
    await ines.act({ type: 'agreement.sign', hash, name: 'Ines Carvalho' });
    await daniel.act({ type: 'party.leave' });
  },
  left_half_signed: ({ daniel }) => daniel.act({ type: 'party.leave' }),
  closed: async ({ ines, daniel }) => {
    await ines.act({ type: 'room.close', kind: 'understood_no_agreement', words: '', nextContact: 'In May, by mail' });
    await daniel.act({ type: 'room.confirm_close' });
  },
  asked_closest: async ({ ines, daniel }) => {
    // Answered faster than anybody reads, on a summary in which nothing of it is marked as covered.
    const { view } = await ines.see();
    const own = view.statements.find((each) => each.author === ines.id)?.points ?? [];
    await ines.act({
      type: 'verdict.give',
      summariser: daniel.id,
      aspect: 'why_here',
      words: 'That is exactly it.',
      button: 'thats_right',
      asTold: 'no',
      pointed: [],
      note: '',
      seconds: 1,
      marks: own.map(({ id }) => ({ point: id, covered: false })),
    });
  },
  affirmed_plus: ({ ines, daniel }) =>
    ines.act({
      type: 'verdict.give',
      summariser: daniel.id,
      aspect: 'why_here',
      words: 'Exactly. And since the spring it has been worse for the night shift.',
      button: 'thats_right',
      asTold: 'no',
      pointed: [],
      note: '',
      seconds: 60,
      marks: [{ point: 'p1', covered: true }],
    }),
  parroted: ({ ines, daniel }) =>
    daniel.act({ type: 'summary.send', author: ines.id, aspect: 'why_here', text: told.ines }),
  dated: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const price = view.issues[0]?.id ?? '';
    await ines.act({
      type: 'deadline.set',
      kind: 'natural',
      on: '2096-03-05',
      aspect: `issue:${price}`,
      reason: 'The old contract ends; it stands in its clause 9.',
    });
    await daniel.act({ type: 'deadline.set', kind: 'unilateral', on: '2096-02-01', reason: 'I plan the year then.' });
    await daniel.act({
      type: 'deadline.set',
      kind: 'agreed',
      on: '2096-01-10',
      reason: 'Both of us are back by then.',
    });
    await ines.act({ type: 'deadline.set', kind: 'agreed', on: '2096-04-01', reason: 'The spring stock is counted.' });
    const { view: after } = await daniel.see();
    await daniel.act({ type: 'deadline.agree', deadline: after.deadlines[3]?.id ?? '' });
  },
  checked: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const first = view.commitments[1]?.id ?? '';
    await ines.act({
      type: 'commitment.offer',
      what: 'Share the forecast of the second half year',
      doneWhen: 'The forecast lies in the shared folder',
      due: { on: '2096-05-01', zone: 'Europe/Lisbon', graceDays: 3 },
      verify: { by: 'verifier', how: 'Somebody outside reads the numbers' },
      noticeRule: '',
      level: 2,
      reversible: true,
      dependsOn: [first],
      to: [daniel.id],
      source: 'step',
    });
    const { view: after } = await daniel.see();
    const waiting = after.commitments[1]?.id ?? '';
    await daniel.act({ type: 'commitment.name_verifier', commitment: waiting, name: 'Vera Lund' });
  },
  reworded: async ({ ines }) => {
    const { view } = await ines.see();
    const [, second, ...rest] = view.rules.items;
    const items = [{ id: 'r-1', text: 'We write on Mondays.', why: 'Then we both have time.' }, ...rest];
    if (second) items.push({ ...second, text: 'We answer when we are ready.' });
    await ines.act({ type: 'rules.propose', items });
  },
  kept_point: ({ ines }) =>
    ines.act({
      type: 'statement.publish',
      aspect: 'why_here',
      text: told.ines,
      points: points(told.ines),
      hidden: [{ id: 'h1', text: 'We have a second supplier in mind.', facet: 'fact', must: false }],
    }),
  rests: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const issue = view.issues[1]?.id ?? '';
    for (const seat of [daniel, ines]) await seat.act({ type: 'aspect.park', issue, words: '' });
  },
  refused_thrice: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    const own = view.statements.find((each) => each.author === ines.id)?.points ?? [];
    for (const words of ['It is not it yet.', 'Still not.', 'It still is not it.']) {
      await daniel.act({ type: 'summary.send', author: ines.id, aspect: 'why_here', text: saidBack.daniel });
      await ines.act({
        type: 'verdict.give',
        summariser: daniel.id,
        aspect: 'why_here',
        words,
        button: 'almost',
        asTold: 'no',
        pointed: [],
        note: '',
        seconds: 60,
        marks: own.map(({ id }) => ({ point: id, covered: true })),
      });
    }
  },
  way_proposed: ({ ines, daniel }) =>
    daniel.act({
      type: 'channel.change',
      summariser: daniel.id,
      author: ines.id,
      aspect: 'why_here',
      kind: 'voice_talk',
    }),
  own_words: ({ ines, daniel }) =>
    ines.act({
      type: 'own_words.offer',
      summariser: daniel.id,
      aspect: 'why_here',
      text: 'I stood before the board and had no answer. I never want to stand there like that again.',
    }),
  points_added: async ({ ines }) => {
    const { view } = await ines.see();
    const own = view.statements.find((each) => each.author === ines.id);
    const added = { id: 'p9', text: 'Two of our buyers have left since then.', facet: 'impact', must: false } as const;
    await ines.act({
      type: 'statement.publish',
      aspect: 'why_here',
      text: `${own?.text ?? ''} ${added.text}`,
      points: [...(own?.points ?? []), added],
      hidden: [],
    });
  },
  waiver: ({ daniel }) => daniel.act({ type: 'understanding.waive', aspect: 'why_here' }),
  short_way: async ({ ines, daniel }) => {
    const { view } = await ines.see();
    await ines.act({ type: 'rules.propose', items: [...view.rules.items], loop: 'light' });
    await daniel.act({ type: 'rules.accept', version: 2 });
    await ines.act({ type: 'issue.add', title: 'Price' });
  },
};
