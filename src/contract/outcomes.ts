/** How a promise may end, in the order they are offered; stands in the room, for screens to use. */
export { commitmentOutcomes } from '../room/state/commitment.ts';
