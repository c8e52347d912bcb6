import type { Mandate, RoomView } from '../../room/index.ts';

/** What a representative who looks at this room may do in their party's place; `undefined` for everybody else. */
export const mandateOf = ({ attending }: Pick<RoomView, 'attending'>): Mandate | undefined =>
  attending?.attendant.represents?.mandate;
