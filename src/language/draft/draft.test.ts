import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftLabels } from './labels.ts';
import { turnAround } from './perspective.ts';
import { proposePoints } from './points.ts';
import { checkSummaryDraft } from './summary-checks.ts';
import { topicOf } from './topic.ts';

const points = [
  {
    id: 'p1',
    text: 'I came because the change was announced in the Monday meeting before anybody had asked me.',
    must: true,
  },
  { id: 'p2', text: 'My customers must get their answer on time.', must: true },
  { id: 'p3', text: 'My spreadsheet holds nineteen years of notes about my customers.' },
];
const statement = points.map(({ text }) => text).join(' ');

describe('proposePoints', () => {
  it('cuts a statement into points with facets and places', () => {
    const text =
      'Hi Mira, I came because nobody asked me. I need a say before my work changes. I am afraid of being ranked.';
    const found = proposePoints(text);
    expect(found.map(({ facet }) => facet)).toEqual(['why', 'need', 'worry']);
    expect(found[0]?.text).toBe('I came because nobody asked me.');
    for (const point of found) expect(text.slice(point.start, point.end).length).toBeGreaterThan(0);
  });
  it('proposes at most twelve points and never throws', () => {
    expect(proposePoints('One thing is this. '.repeat(40))).toHaveLength(12);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => proposePoints(text).length <= 12),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('turnAround', () => {
  it.each([
    ['I need my notes.', 'you need your notes'],
    [
      'In June you raised the price and I could not explain it.',
      'in June I raised the price and you could not explain it',
    ],
    [
      'I carry the risk with you, yet decisions come to me finished.',
      'you carry the risk with me, yet decisions come to you finished',
    ],
    ['I was last.', 'you were last'],
    ['wants a repair date', 'you want a repair date'],
    ['is not withholding rent', 'you are not withholding rent'],
    ['not asking for a refund', 'you are not asking for a refund'],
    ['keeps a copy for five years', 'you keep a copy for five years'],
    [
      'Honestly this feels like you just want the money and don’t care.',
      'this feels like I just want the money and don’t care',
    ],
    ['That’s all I need.', 'that’s all you need'],
    ['Someone has to decide things.', 'someone has to decide things'],
    ['It’s just that when I ask you something, it takes days.', 'when you ask me something, it takes days'],
    ['The thing is, nobody wrote back to me.', 'nobody wrote back to you'],
    ['What’s on you is that nobody checked.', 'what’s on me is that nobody checked'],
    ['On my wife’s iPhone it won’t open.', 'on your wife’s iPhone it won’t open'],
    ['Viewing at eleven is too late for you and me.', 'viewing at eleven is too late for me and you'],
    ['Good afternoon Mrs Dunmore, I need my notes.', 'you need your notes'],
    ['With respect, Ms Rau, I was last.', 'you were last'],
    ['Dear all, I was last.', 'you were last'],
    ['With respect to the fence, I was last.', 'with respect to the fence, you were last'],
    ['Deniz wrote that you were late.', 'Deniz wrote that I was late'],
  ])('%s', (said, back) => {
    expect(turnAround(said)).toEqual({ clause: back, whole: true });
  });
  it.each([
    'Please take that down before you print.',
    'Close it at ten and we keep the radio.',
    'Why did you do that?',
    'can we rewind to the kitchen, just that.',
    'Just tell me what it was.',
    'Two thousand from you.',
  ])('%s is no clause to put after "that"', (said) => expect(turnAround(said).whole).toBe(false));
});

describe('draftLabels', () => {
  it('speaks to the point that is missing', () => {
    const drafts = draftLabels({ aspect: 'why_here', statement, points, summary: '', missing: ['p1'] });
    expect(drafts.map(({ kind }) => kind)).toEqual([
      'label',
      'label',
      'label',
      'no_oriented',
      'no_oriented',
      'calibrated',
    ]);
    expect(drafts[0]?.text).toBe(
      'It seems I left out that you came because the change was announced in the Monday meeting before anybody had asked you.',
    );
    expect(drafts[1]?.text).toContain('the Monday meeting');
  });
  it('takes the must-points that are not found when nothing was pointed at', () => {
    const summary = 'You came because the change was announced in the Monday meeting before anybody had asked you.';
    expect(draftLabels({ aspect: 'why_here', statement, points, summary, missing: [] })[0]?.text).toContain(
      'your customers must get their answer on time',
    );
  });
  it('says that there may be more when everything is found', () => {
    const summary =
      'You came because the change was announced in the Monday meeting before anybody had asked you. Your customers must get their answer on time. Your spreadsheet holds nineteen years of notes about your customers.';
    const drafts = draftLabels({ aspect: 'history', statement, points, summary, missing: [] });
    expect(drafts.some(({ text }) => text.includes('what happened before'))).toBe(true);
    expect(drafts.some(({ text }) => text.includes('left out'))).toBe(false);
  });
  it('keeps the rules of method 9.4 for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ maxLength: 40 }), (words, aspect) => {
        const drafts = draftLabels({
          aspect,
          statement: words,
          points: [{ id: 'a', text: words }],
          summary: '',
          missing: [words],
        });
        expect(drafts.filter(({ kind }) => kind === 'label').length).toBeGreaterThanOrEqual(3);
        expect(drafts.filter(({ kind }) => kind === 'no_oriented').length).toBeGreaterThanOrEqual(2);
        expect(drafts.filter(({ kind }) => kind === 'calibrated')).toHaveLength(1);
        for (const { kind, text } of drafts) {
          if (kind === 'label') expect(text).toMatch(/^(?:It (?:seems|sounds|looks)|There may be)/);
          else expect(text.endsWith('?')).toBe(true);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('checkSummaryDraft', () => {
  const types = (summary: string): string[] =>
    checkSummaryDraft({ statement, points, summary }).map(({ type }) => type);
  it('finds a reply inside the summary', () => {
    const summary =
      'The change was announced in the Monday meeting before you had been asked. But we need to move by December, because the audit will not wait for any of us.';
    const note = checkSummaryDraft({ statement, points, summary }).find(({ type }) => type === 'reply_inside');
    expect(note && 'start' in note && summary.slice(note.start, note.end)).toContain('we need to move');
  });
  it('finds news of the summariser’s own, and leaves alone what the other said of the summariser', () => {
    const said =
      'The change was announced in the Monday meeting before anybody had asked you, and your customers must get their answer on time.';
    expect(types(`${said} My hands are tied though, the supplier only delivers on Tuesdays.`)).toContain(
      'reply_inside',
    );
    expect(types(`${said} I had the change announced in the Monday meeting.`)).not.toContain('reply_inside');
  });
  it('finds the other side’s sentences, also turned round', () => {
    const turned = points.map(({ text }) => turnAround(text).clause).join('. ');
    expect(types(turned)).toContain('parroting');
  });
  it('finds a motive that was added, and not one that was told', () => {
    const added =
      'You just want to control everything here, and for that you keep the spreadsheet with nineteen years of notes about your customers to yourself alone.';
    expect(types(added)).toContain('mind_reading');
    expect(
      checkSummaryDraft({
        statement: 'I just want to win this.',
        points: [],
        summary: 'You just want to win this.',
      }).map(({ type }) => type),
    ).not.toContain('mind_reading');
  });
  it('finds sentences repeated word by word', () => {
    expect(types(statement)).toContain('parroting');
  });
  it('finds that only facts were said', () => {
    const read = checkSummaryDraft({
      statement: 'The invoice is 74 days old. I am worried about my rent.',
      points: [
        { id: 'a', text: 'The invoice is 74 days old.', facet: 'fact' },
        { id: 'b', text: 'I am worried about my rent.', facet: 'worry' },
      ],
      summary: 'The invoice is 74 days old.',
    });
    expect(read.map(({ type }) => type)).toContain('only_facts');
  });
  it('counts words', () => {
    expect(types('Too short.')).toContain('too_short');
    expect(types('word '.repeat(251))).toContain('too_long');
    expect(types('')).toEqual([]);
  });
});

describe('what a clause is about', () => {
  it.each([
    ['I heard it in the Monday meeting like a visitor', 'the Monday meeting'],
    ['I am worried that customers wait while I learn this', undefined],
  ])('%s', (clause, topic) => {
    expect(topicOf(clause)).toBe(topic);
  });
});
