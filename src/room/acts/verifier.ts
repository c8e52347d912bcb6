import { requirePart } from '../commitment-rules.ts';
import { refuse, type Family } from '../family.ts';
import type { SeatId } from '../types.ts';
import { agree, dismiss, propose, type AdmissionEvents } from './admission.ts';

/** Somebody from outside who checks one commitment and sees nothing else (method 2.1): named, agreed to, sent away. */
export type VerifierActs = {
  'commitment.name_verifier': { readonly commitment: string; readonly name: string };
  'commitment.agree_verifier': { readonly attendant: SeatId };
  'commitment.dismiss_verifier': { readonly attendant: SeatId };
};

export const verifier: Pick<Family<VerifierActs, AdmissionEvents>, 'decide'> = {
  decide: {
    'commitment.name_verifier': (state, { seat, commitment: id, name }, given) => {
      const found = state.commitments.find((each) => each.id === id);
      if (!found) return refuse({ code: 'commitment.unknown' });
      const refused = requirePart(found, seat, 'either');
      if (refused) return refuse(refused);
      const [first = seat] = found.to;
      const beneficiary = found.to.includes(seat) ? seat : first;
      return propose(state, name, { kind: 'verifier', commitment: id, owner: found.from, beneficiary }, given);
    },
    'commitment.agree_verifier': agree('verifier'),
    'commitment.dismiss_verifier': dismiss('verifier'),
  },
};
