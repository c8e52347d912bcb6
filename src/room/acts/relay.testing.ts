import { afarPage, replay, type AfarPage } from '../index.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';

export const ruth = 'ruth-1';
export const CODE = 'KITE-4831-RAIN';
/** Ana and a facilitator are here, Ben was invited and will not sit down; they ask him from afar. */
export const afar = (): RoomSpec =>
  RoomSpec.open()
    .given({ seat: 'ana', type: 'rules.accept', version: 1 })
    .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
    .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
    .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' })
    .given({ seat: ruth, type: 'mode.set', mode: 'relay', reason: 'Ben answers, and does not want to register.' })
    .given({ seat: 'ana', type: 'mode.agree', mode: 'relay' });
export const ask: SpecAct = {
  seat: 'ana',
  type: 'relay.ask',
  to: 'ben',
  aspect: 'why_here',
  text: 'What is it about for you?',
};
export const setCode: SpecAct = { seat: ruth, type: 'relay.set_code', to: 'ben', code: CODE };
export const confirm = (code = CODE): SpecAct => ({ seat: 'ben', type: 'relay.confirm', code });
export const answer: SpecAct = {
  seat: 'ben',
  type: 'relay.tell',
  text: 'The fence fell on my beds. I want to be asked.',
};
export const asked = (): RoomSpec => afar().given(ask).given(setCode);
export const told = (): RoomSpec => asked().given(confirm()).given(answer);
/** Ben's page, under the link that Ana made. */
export const page = (spec: RoomSpec, hours = 3, look = { by: 'ana', coded: false }): AfarPage =>
  afarPage(replay(spec.events), 'ben', at(hours), look);

const show: SpecAct = { seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' };

/** Both are understood, Ben from afar, and have nothing to add on the price; Ana's offer stands on his page. */
export const offered = (): RoomSpec =>
  told()
    .given(say('ana', 'ben'))
    .given(confirm())
    .given(verdict('ben', 'ana'))
    .given(tell('ana'))
    .given(show)
    .given(confirm())
    .given(say('ben', 'ana'))
    .given(verdict('ana', 'ben'))
    .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
    .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' })
    .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'high' }, { id: 'high' })
    .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'price-1' })
    .given({ ...ask, aspect: 'issue:price-1', text: 'And the price?' } as SpecAct)
    .given(confirm())
    .given({ seat: 'ben', type: 'aspect.nothing_to_add', issue: 'price-1' })
    .given(
      { seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: 'So that it is done.' },
      { id: 'offer' },
    );
