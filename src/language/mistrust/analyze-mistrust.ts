import { signalFeatures } from '../signals/features.ts';
import { marginsOf, openSignals, stretchFor } from '../signals/model.ts';
import type { SignalModel } from '../signals/model.ts';
import { readText } from '../text/index.ts';
import { SIGNALS } from '../weights/mistrust.ts';
import { MISTRUST_CUES, MISTRUST_SENSES, MISTRUST_SOURCES, MISTRUST_WHY } from './labels.ts';
import type { MistrustSource } from './labels.ts';

/** Where a source of mistrust was seen: UTF-16 offsets, end exclusive, and a short reason for people. */
export interface MistrustFinding {
  readonly source: MistrustSource;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** The sources of mistrust in a text, most important first in `sources`, in order of place in `findings`. */
export interface MistrustReading {
  readonly sources: readonly MistrustSource[];
  readonly findings: readonly MistrustFinding[];
}

let opened: SignalModel | undefined;

/** Reads what makes a writer wary: the sources of `MISTRUST_SOURCES` with spans and reasons; empty when the text is empty. Any string is accepted; nothing is refused. */
export function analyzeMistrust({ text }: { readonly text: string }): MistrustReading {
  opened ??= openSignals(SIGNALS);
  const model = opened;
  const read = readText(text);
  if (read.tokens.length === 0) return { sources: [], findings: [] };
  const features = signalFeatures(read, MISTRUST_CUES, MISTRUST_SENSES);
  const margins = marginsOf(model, features);
  const ranked = MISTRUST_SOURCES.map((source, label) => ({ source, label, margin: margins[label] ?? -1 })).sort(
    (one, two) => two.margin - one.margin,
  );
  // A text handed to this reader speaks of mistrust; when no source stands out, the likeliest one is a better start than none.
  const said = ranked.filter(({ margin }, place) => margin > 0 || place === 0);
  return {
    sources: said.map(({ source }) => source),
    findings: said
      .map(({ source, label }) => ({ source, ...stretchFor(model, label, read, features), why: MISTRUST_WHY[source] }))
      .sort((one, two) => one.start - two.start || one.end - two.end),
  };
}
