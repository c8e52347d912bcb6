import { commitmentStatusWords } from '../../../contract/words/commitment-status.en.ts';
import { deedsWords } from '../../../contract/words/deeds.en.ts';
import type { Commitment, RoomView } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Select, Tick } from '../../look/index.ts';

const words = deedsWords.form;

/** Who looks whether a promise is done: those it is for, somebody here, or somebody from outside who is named later. */
export type Checker = 'to' | 'outside' | { readonly seat: string };
export type Conditions = {
  readonly checker: Checker;
  readonly graceDays: number;
  readonly dependsOn: readonly string[];
};
export const noConditions: Conditions = { checker: 'to', graceDays: 0, dependsOn: [] };

const grace = [0, 1, 2, 3, 5, 7, 14, 30] as const;
const unfinished: ReadonlySet<Commitment['status']> = new Set(['offered', 'accepted', 'claimed', 'disputed']);

/** Everybody here who may check a promise to these seats: other parties, the facilitator, guests of all. */
export function checkersFor(
  { seats, attendants, you }: Pick<RoomView, 'seats' | 'attendants' | 'you'>,
  to: readonly string[],
): readonly { readonly id: string; readonly name: string }[] {
  const parties = seats.filter((seat) => seat.status === 'seated' && seat.id !== you && !to.includes(seat.id));
  const others = attendants.filter(
    (each) =>
      each.status === 'seated' &&
      (each.kind === 'facilitator' || (each.kind === 'guest' && each.guest?.adviserTo === undefined)),
  );
  return [...parties, ...others].map(({ id, name }) => ({ id, name }));
}

/** The part of a promise's terms that these conditions make. */
export function termsOf({ checker, graceDays, dependsOn }: Conditions, how: string) {
  const verify =
    checker === 'to'
      ? ({ by: 'beneficiary', how } as const)
      : checker === 'outside'
        ? ({ by: 'verifier', how } as const)
        : ({ by: 'verifier', verifier: checker.seat, how } as const);
  return { verify, graceDays, dependsOn: [...dependsOn] };
}

type Props = {
  readonly room: RoomHandle;
  readonly to: readonly string[];
  readonly value: Conditions;
  readonly onChange: (conditions: Conditions) => void;
};

/** Who checks it, days of grace, and what it waits for. */
export function CheckFields({ room, to, value, onChange }: Props) {
  const here = checkersFor(room.view, to);
  const open = room.view.commitments.filter((each) => unfinished.has(each.status));
  const { checker, graceDays, dependsOn } = value;
  const chosen = typeof checker === 'string' ? checker : checker.seat;
  const set = (id: string): Checker => (id === 'to' || id === 'outside' ? id : { seat: id });
  return (
    <>
      <Select
        label={words.checker}
        value={chosen}
        {...(checker === 'outside' ? { hint: words.outsideHint } : {})}
        choices={[
          { value: 'to', label: words.checkers.to },
          ...here.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'outside', label: words.checkers.outside },
        ]}
        onChange={(id) => onChange({ ...value, checker: set(id) })}
      />
      <Select
        label={words.grace}
        hint={words.graceHint}
        value={String(graceDays)}
        choices={grace.map((days) => ({ value: String(days), label: words.graceDays(days) }))}
        onChange={(days) => onChange({ ...value, graceDays: Number(days) })}
      />
      {open.length === 0 ? null : (
        <details className="whole waits-for">
          <summary>{words.waits}</summary>
          <fieldset>
            <legend className="cap">{words.waitsHint}</legend>
            {open.map((each) => (
              <Tick
                key={each.id}
                checked={dependsOn.includes(each.id)}
                hint={`${deedsWords.promised(room.firstName(each.from), each.to.map(room.firstName).join(', '))}, ${commitmentStatusWords(each.status)}`}
                onChange={(on) =>
                  onChange({
                    ...value,
                    dependsOn: on ? [...dependsOn, each.id] : dependsOn.filter((id) => id !== each.id),
                  })
                }
              >
                <span className="voice">{each.what}</span>
              </Tick>
            ))}
          </fieldset>
        </details>
      )}
    </>
  );
}
