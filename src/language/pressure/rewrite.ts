import type { PressureClass } from './pressure.lexicon.ts';

const TIME =
  /\b(?:by|before|until|till|on)\s+((?:the\s+)?(?:end of (?:the )?\w+|\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|noon|midnight|today))/iu;

/** One other way to say what a pressure phrase tried to say, in the author's voice; a draft with blanks (…) to fill, never sent by itself. */
export function rewriteOf(name: PressureClass, phrase: string): string {
  const when = TIME.exec(phrase)?.[1] ?? '…';
  switch (name) {
    case 'P1':
      return `If we have no agreement by ${when} (reason: …), I will have to … to protect …. I would prefer …; what would you prefer?`;
    case 'P2':
      return `This is as far as I can go on this point, and I need an answer by ${when} because …. I have room on ….`;
    case 'P3':
      return `I would need an answer by ${when}, because …. Is that too early for you?`;
    case 'P4':
      return 'We each need something from the other here. What would make this workable for you?';
    case 'P5':
      return 'What I saw was …. It led to …. I need ….';
    case 'P6':
      return 'I see it like this: …. Have I missed something on your side?';
    case 'P7':
      return 'I have put … into this, and it matters to me that it counts. What would be fair in your eyes?';
    case 'P8':
      return '… of … chose it. I would like to know what is different for you.';
    case 'P9':
      return 'We moved on …; it costs us …. Did it help with what matters to you?';
    case 'P10':
      return 'I am angry about …. I need ….';
    case 'P11':
      return 'I did not see at first how much this matters to you. What is the hardest part of it?';
    case 'P12':
      return 'I have …, and you can check it by …. Without something you can check I would rather leave it out.';
    default:
      return name satisfies never;
  }
}
