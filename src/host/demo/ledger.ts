import type { SeatId } from '../../room/index.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoCommitment, DemoRoom } from './file.ts';
import type { Writer } from './script.ts';

type Offer = {
  /** The id in the room; one commitment of the file may be several promises there. */
  readonly id?: string;
  readonly from: SeatId;
  readonly at: string;
  readonly accepted: string;
  readonly due?: string;
  readonly clause?: string;
  readonly reciprocalOf?: string;
  readonly what?: string;
  readonly verifier?: SeatId;
};

/** The ledger of a demo room: commitments of the file as the acts that make and end them. */
export function ledger({ does }: Writer, room: DemoRoom, calendar: DemoCalendar) {
  const others = (from: SeatId): readonly SeatId[] => room.parties.flatMap(({ id }) => (id === from ? [] : [id]));
  const inFile = (id: string): DemoCommitment => {
    const found = room.commitments.find((each) => each.id === id);
    if (!found) throw new Error(`${room.id} has no commitment ${id}.`);
    return found;
  };
  const claim = (id: string, from: SeatId, at: string, confirmed: string): void => {
    const doneOn = calendar.at(at).slice(0, 10);
    does(at, from, 'commitment.claim_done', { commitment: id, words: '', doneOn });
    for (const each of others(from)) does(confirmed, each, 'commitment.confirm_kept', { commitment: id, words: '' });
  };
  return {
    /** One promise of the file, offered and accepted by all the others. */
    promise: (file: string, offer: Offer): void => {
      const { what, due, level, depends_on } = inFile(file);
      const { id = file, from, at, accepted, clause, reciprocalOf, verifier } = offer;
      does(
        at,
        from,
        'commitment.offer',
        {
          what: offer.what ?? what,
          doneWhen: 'It is there, and the one it is for has seen it.',
          due: { on: calendar.on(offer.due ?? due), zone: 'UTC', graceDays: 0 },
          verify:
            verifier === undefined
              ? { by: 'beneficiary', how: 'The one it is for says so here.' }
              : { by: 'verifier', verifier, how: what },
          noticeRule: 'If it will be late I say so before the day.',
          level,
          reversible: level < 3,
          dependsOn: [...depends_on],
          to: [...others(from)],
          source: clause === undefined ? 'step' : 'clause',
          ...(clause === undefined ? {} : { clause }),
          ...(reciprocalOf === undefined ? {} : { reciprocalOf }),
        },
        { makes: [id] },
      );
      for (const each of others(from)) does(accepted, each, 'commitment.accept', { commitment: id });
    },
    kept: claim,
    /** Kept after its day, with notice before it. */
    keptLate: (id: string, from: SeatId, notice: string, done: string, confirmed: string): void => {
      does(notice, from, 'commitment.give_notice', { commitment: id, words: 'It will be one day late.' });
      claim(id, from, done, confirmed);
    },
  };
}
