import type { Attendant } from './attendant.ts';
import type { ActType } from './switchboard.ts';

/** Acts of somebody who was asked and is not seated yet. */
const asked: Readonly<Record<Attendant['kind'], ReadonlySet<ActType>>> = {
  facilitator: new Set<ActType>(['facilitator.accept', 'attendant.leave']),
  guest: new Set<ActType>(['attendant.sit', 'attendant.leave']),
  representative: new Set<ActType>(['attendant.sit', 'attendant.leave']),
  reader: new Set<ActType>(['attendant.sit', 'attendant.leave']),
  verifier: new Set<ActType>(['attendant.sit', 'attendant.leave']),
};

/** What each may do once seated (method 2.1). Nothing else; deciding content stays with the parties. */
const seated: Readonly<Record<Attendant['kind'], ReadonlySet<ActType>>> = {
  facilitator: new Set<ActType>([
    'attendant.leave',
    'message.send',
    'message.take_back',
    'item.erase',
    'rules.propose',
    'caucus.open',
    'caucus.close',
    'caucus.say',
    'release.request',
    'aspect.reset.propose',
    'aspect.reset.withdraw',
    'mode.set',
    'mode.keep',
    'shuttle.carry',
    'relay.set_code',
    'shuttle.give_back',
    'process.end',
    'commitment.attest',
    'understanding.mark_enough',
    'understanding.unmark_enough',
  ]),
  guest: new Set<ActType>(['attendant.leave', 'commitment.attest', 'message.take_back', 'item.erase']),
  representative: new Set<ActType>([
    'attendant.leave',
    'message.send',
    'message.take_back',
    'item.erase',
    'package.send',
    'package.reply',
    'package.withdraw',
    'shuttle.take_back',
    'agreement.sign',
    'agreement.unsign',
    'agreement.amend',
    'agreement.answer_amendment',
    'agreement.withdraw_amendment',
    'agreement.keep_version',
  ]),
  reader: new Set<ActType>(['attendant.leave', 'reader.answer']),
  verifier: new Set<ActType>(['attendant.leave', 'commitment.attest']),
};

/** Whether somebody who is no party may send acts of a type at all. What a mandate allows is asked in `on-behalf.ts`. */
export function mayDo(attendant: Attendant, type: ActType): boolean {
  switch (attendant.status) {
    case 'proposed':
      return asked[attendant.kind].has(type);
    case 'seated':
      if (type === 'message.send' && attendant.kind === 'guest') return attendant.access === 'speak';
      if (type === 'advice.say' && attendant.kind === 'guest') return attendant.access === 'adviser';
      return seated[attendant.kind].has(type);
    case 'left':
      return false;
    default:
      return attendant.status satisfies never;
  }
}
