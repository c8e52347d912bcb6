// Fresh messages, sentences of mistrust and threads that no weights were trained on, read by the readers as shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGE_LABELS } from '../../src/language/message/labels.ts';
import { analyzeMessage } from '../../src/language/message/index.ts';
import { MISTRUST_SOURCES } from '../../src/language/mistrust/labels.ts';
import { analyzeMistrust } from '../../src/language/mistrust/index.ts';
import { analyzeThread } from '../../src/language/thread/analyze-thread.ts';
import type { ThreadInput } from '../../src/language/thread/analyze-thread.ts';
import { readLines, root } from '../../training/files.ts';
import { macroF1, scoreLabels } from '../../training/metrics.ts';

const folder = join(root, 'data', 'cases', 'probe');

interface FreshMessage {
  readonly probe: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly also_acceptable?: readonly string[];
}

/** Prints, per probe, macro-F1, the messages given no right tag, and the false alarms among harmless ones. */
export function measureFreshMessages(): void {
  const rows = readLines<FreshMessage>(join(folder, 'messages.jsonl')).map((row) => ({
    probe: row.probe,
    gold: row.tags,
    ignored: row.also_acceptable ?? [],
    said: analyzeMessage(row).tags as readonly string[],
  }));
  console.log('\nfresh messages, read by the shipped reader (never trained on)');
  for (const probe of new Set(rows.map((row) => row.probe))) {
    const own = rows.filter((row) => row.probe === probe);
    const quiet = own.filter(({ gold }) => gold.includes('none'));
    const loud = own.filter(({ gold }) => !gold.includes('none'));
    const alarms = quiet.filter(({ said }) => !said.includes('none')).length;
    const missed = loud.filter(({ gold, said }) => !gold.some((tag) => said.includes(tag))).length;
    console.log(
      `  probe ${probe}: ${own.length} messages, macro-F1 ${macroF1(scoreLabels([...MESSAGE_LABELS, 'none'], own)).toFixed(3)}, no right tag ${missed} of ${loud.length}, false alarms ${alarms} of ${quiet.length}`,
    );
  }
}

/** Prints, per probe, macro-F1 of the sources over the texts that show one. */
export function measureFreshMistrust(): void {
  const rows = readLines<{ readonly probe: number; readonly text: string; readonly sources: readonly string[] }>(
    join(folder, 'mistrust.jsonl'),
  ).filter(({ sources }) => sources.length > 0);
  console.log('\nfresh texts on mistrust');
  for (const probe of new Set(rows.map((row) => row.probe))) {
    const own = rows
      .filter((row) => row.probe === probe)
      .map((row) => ({ gold: row.sources, said: analyzeMistrust(row).sources as readonly string[] }));
    const exact = own.filter(({ gold, said }) => [...gold].sort().join() === [...said].sort().join()).length;
    console.log(
      `  probe ${probe}: ${own.length} texts, macro-F1 ${macroF1(scoreLabels(MISTRUST_SOURCES, own)).toFixed(3)}, all sources right ${exact} of ${own.length}`,
    );
  }
}

interface FreshThread extends ThreadInput {
  readonly id: string;
  readonly ground_truth: { readonly off_track_from: number | null; readonly reset_at: number | null };
}

/** Prints, per probe (the letter and number in the id), how often the first message off track is found within one, and how often one is invented. */
export function measureFreshThreads(): void {
  const path = join(folder, 'threads');
  const rows = readdirSync(path)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as FreshThread)
    .map((thread) => {
      const said = analyzeThread(thread);
      const { off_track_from: off, reset_at: reset } = thread.ground_truth;
      const right = off !== null && said.off_track_from !== null && Math.abs(said.off_track_from - off) <= 1;
      return { probe: thread.id.split('-')[1] ?? '', off, reset, said, right };
    });
  console.log('\nfresh threads');
  for (const probe of new Set(rows.map((row) => row.probe))) {
    const own = rows.filter((row) => row.probe === probe);
    const off = own.filter((row) => row.off !== null);
    const on = own.filter((row) => row.off === null);
    const found = off.filter(({ right }) => right);
    const restarted = found.filter(({ reset }) => reset !== null);
    console.log(
      `  probe ${probe}: first off track within one ${found.length} of ${off.length}, invented ${on.filter(({ said }) => said.off_track_from !== null).length} of ${on.length}; restart right, where the loss of track is, ${restarted.filter(({ reset, said }) => said.reset_at === reset).length} of ${restarted.length}, invented ${found.filter(({ reset, said }) => reset === null && said.reset_at !== null).length} of ${found.length - restarted.length}`,
    );
  }
}
