import type { DirectionView, RoomView } from '../../../room/index.ts';

/** What may need a facilitator, from what they see: no more than that. */
export type Task =
  | { readonly kind: 'stalled'; readonly direction: DirectionView }
  | { readonly kind: 'unanswered'; readonly party: string }
  | { readonly kind: 'threat'; readonly party: string }
  | { readonly kind: 'told'; readonly party: string }
  | { readonly kind: 'carry'; readonly party: string };

/** The facilitator's tasks in a room, most pressing first (method 3.8b, 2.14). */
export function tasksOf(
  view: Pick<RoomView, 'safety' | 'threats' | 'directions' | 'caucuses' | 'held' | 'you'>,
): readonly Task[] {
  const told = view.safety.map(({ seat }): Task => ({ kind: 'told', party: seat }));
  // Once the two have spoken alone since, it has been taken up.
  const takenUp = ({ by, at }: (typeof view.threats)[number]) =>
    view.caucuses.some((each) => each.party === by && (each.openedAt > at || each.items?.some((item) => item.at > at)));
  const threats = [...new Set(view.threats.filter((each) => !takenUp(each)).map(({ by }) => by))].map(
    (party): Task => ({ kind: 'threat', party }),
  );
  const stalled = view.directions
    .filter((each) => each.stalled === true && !each.enough && each.status !== 'confirmed')
    .map((direction): Task => ({ kind: 'stalled', direction }));
  const unanswered = view.caucuses
    .filter((each) => each.items?.some((item) => item.release === 'asked') === true)
    .map(({ party }): Task => ({ kind: 'unanswered', party }));
  const carry = view.held
    .filter((each) => each.status === 'waiting')
    .map(({ party }): Task => ({ kind: 'carry', party }));
  return [...threats, ...told, ...carry, ...stalled, ...unanswered];
}
