import { moveOf, type Move, type ThreadMessage } from './moves.ts';
import { courseOf } from './off-track.ts';
import { riskOf } from './risk.ts';
import { offTrackSignals, type OffTrackSignal } from './signals.ts';
import { verdictsIn, type ThreadVerdict } from './verdicts.ts';

/** A thread to read; `parties` are names or named roles and may be empty. */
export interface ThreadInput {
  readonly parties: readonly (string | { readonly name: string })[];
  readonly messages: readonly ThreadMessage[];
}

/** What a thread shows; message indexes are 0-based, null for none; `risk` 0..1 is a hint and never shown as a number. */
export interface ThreadReading {
  readonly risk: number;
  readonly off_track_from: number | null;
  readonly reset_at: number | null;
  readonly verdicts: readonly ThreadVerdict[];
  readonly signals: readonly OffTrackSignal[];
}

/** A long thread is read for its loss of track by its last messages, since that is what can still be acted on. */
const LOOK_BACK = 400;

/** Reads a thread whose messages have been read already; `before` messages came earlier and are not among them. */
export function readThread(moves: readonly Move[], before = 0): ThreadReading {
  const dropped = Math.max(0, moves.length - LOOK_BACK);
  const recent = dropped === 0 ? moves : moves.slice(dropped);
  const skipped = before + dropped;
  const shift = (at: number | null): number | null => (at === null ? null : at + skipped);
  const course = courseOf(recent);
  const verdicts = verdictsIn(recent);
  return {
    risk: riskOf(recent),
    off_track_from: shift(course?.at ?? null),
    reset_at: shift(course?.reset ?? null),
    verdicts: verdicts.map((verdict) => ({ ...verdict, message: verdict.message + skipped })),
    signals: offTrackSignals(recent, verdicts).map((signal) => ({
      ...signal,
      messages: signal.messages.map((at) => at + skipped),
    })),
  };
}

/**
 * Reads where a thread leaves its track, where it is restarted, how restatements were answered and which signals of
 * method 9.1 its text shows. Any text is accepted; of a long thread the last 400 messages are read.
 */
export function analyzeThread(input: ThreadInput): ThreadReading {
  const skipped = Math.max(0, input.messages.length - LOOK_BACK);
  return readThread(input.messages.slice(skipped).map(moveOf), skipped);
}
