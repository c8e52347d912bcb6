import { openTable, points, type Table } from './table.ts';

/** What each of the five tells on why they are here; the first stands where Ines does, the second where Daniel does. */
const sides = [
  'The tap on the lower path ran dry twice in July. I carried water from home for my beans. I need to know on which days there will be water.',
  'The bill for water doubled in two years and I have to explain it to the association. I need everybody to write down what they use.',
  'I work nights and can only water at noon. The rule against watering at noon shuts me out. I need a way to water when I am awake.',
  'My drip system uses a third of what a hose uses. People say that I take water at night. I need to be believed about my timer.',
  'Two members stopped speaking to each other over this. I need us to find a rule that everybody can keep.',
];

/**
 * Five at one table (method 2.9): all have told; the second wrote for all what the first means, and two added to it.
 * `sent` lets it go out, so that the first has it to answer.
 */
export async function playFive(url: string, { sent }: { readonly sent: boolean }): Promise<Table> {
  const { table, seats } = await openTable(url, {
    title: 'Water at the allotments',
    invitation: 'The taps ran dry twice and each of us has a view on why. I listen first.',
    you: { name: 'Marta Ruiz', role: 'allotment 4' },
    others: [
      { name: 'Theo Lang', role: 'allotment 7, treasurer of the association since 2014' },
      { name: 'Aisha Noor', role: 'allotment 9' },
      { name: 'Piotr Zielinski', role: 'allotment 12' },
      { name: 'Grace Adeyemi', role: 'chair' },
    ],
  });
  for (const seat of seats.slice(1)) await seat.act({ type: 'party.accept' });
  for (const seat of seats) await seat.act({ type: 'rules.accept', version: 1 });
  for (const [index, seat] of seats.entries()) {
    const text = sides[index] ?? '';
    await seat.act({ type: 'statement.publish', aspect: 'why_here', text, points: points(text), hidden: [] });
  }
  if (!sent) return table;
  const on = { author: table.ines.id, aspect: 'why_here' } as const;
  const text = 'The lower tap ran dry two times in July, so you brought water from home for your beans.';
  await table.daniel.act({ type: 'group_summary.draft', ...on, text });
  const added = ['And you need to know on which days there will be water.', 'It was hot.', ''];
  for (const [index, seat] of seats.slice(2).entries())
    await seat.act({ type: 'group_summary.add', ...on, text: added[index] ?? '' });
  await table.daniel.act({ type: 'group_summary.send', ...on });
  return table;
}
