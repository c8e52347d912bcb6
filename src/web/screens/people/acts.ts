import type { AttendantKind } from '../../../room/index.ts';
import type { ActBody } from '../../client/room-handle.ts';

/** The act by which a party agrees to somebody; a representative needs nobody's consent but the party's own. */
export function agreeTo(kind: AttendantKind, attendant: string): ActBody | undefined {
  switch (kind) {
    case 'facilitator':
      return { type: 'facilitator.agree', attendant };
    case 'guest':
      return { type: 'guest.consent', attendant };
    case 'reader':
      return { type: 'reader.accept', attendant };
    case 'verifier':
      return { type: 'commitment.agree_verifier', attendant };
    case 'representative':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** The act by which a party says no to somebody, before or after they were seated. */
export function endOf(kind: AttendantKind, attendant: string): ActBody {
  switch (kind) {
    case 'facilitator':
      return { type: 'facilitator.dismiss', attendant };
    case 'guest':
      return { type: 'guest.remove', attendant };
    case 'reader':
      return { type: 'reader.dismiss', attendant };
    case 'verifier':
      return { type: 'commitment.dismiss_verifier', attendant };
    case 'representative':
      return { type: 'party.end_representation', attendant };
    default:
      return kind satisfies never;
  }
}
