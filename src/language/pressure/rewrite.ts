import type { MessageFacts } from './facts.ts';
import type { PressureClass } from './pressure.lexicon.ts';

/**
 * One other way to say what a pressure phrase tried to say, in the author's voice: whole plain sentences that keep the time, the
 * sum and the matter where the message names them and do without where it does not. A draft, never sent by itself.
 *
 * @example
 * rewriteOf('P3', { limit: 'by Friday' }); // 'An answer by Friday would help me. Is that too early for you?'
 */
export function rewriteOf(name: PressureClass, { limit, now, amount, thing }: MessageFacts = {}): string {
  const matter = thing?.text ?? 'this';
  const on = (words: string): string => (thing === undefined ? '' : ` ${words} ${thing.text}`);
  switch (name) {
    case 'P1':
      return `If we have no agreement${limit === undefined ? '' : ` ${limit}`}, I will have to look for another way, to protect what I need. I would prefer to agree on ${matter} with you. What would you prefer?`;
    case 'P2':
      return `At the moment I cannot go further on ${amount === undefined ? matter : `the ${amount}`}. ${
        limit === undefined ? '' : `An answer ${limit} would help me; tell me if that is too early. `
      }What else could make it work for you?`;
    case 'P3': {
      const when = limit ?? now;
      return when === undefined
        ? `I would be glad of an answer${on('about')}. How much time do you need?`
        : `An answer ${when} would help me. Is that too early for you?`;
    }
    case 'P4':
      return `We each need something from the other here. What would work for you${on('with')}?`;
    case 'P5':
      return `What happened${on('with')} was hard for me. How was it on your side?`;
    case 'P6':
      return 'This is how I see it. What have I missed on your side?';
    case 'P7':
      return 'I have put a lot into this, and it matters to me that it counts. What would be fair in your eyes?';
    case 'P8':
      return `Others have agreed, and you may see it differently. What is different${on('with')} on your side?`;
    case 'P9':
      return `${amount === undefined ? 'This is what I can offer.' : `What I can offer is ${amount}.`} Does it help with what matters to you?`;
    case 'P10':
      return `I am angry about ${matter}, and I would like to understand how you see it.`;
    case 'P11':
      return `I did not see at first how much ${matter} ${thing?.plural === true ? 'matter' : 'matters'} to you. What is the hardest part of it?`;
    case 'P12':
      return `I do not ask you to take my word for ${amount === undefined ? 'it' : `the ${amount}`}. I can show what it rests on, or leave it out.`;
    default:
      return name satisfies never;
  }
}
