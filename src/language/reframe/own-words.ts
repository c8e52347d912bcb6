/** A way to say a sentence anew that needs no blank: what the speaker said holds all of it. */
interface OwnWordsRule {
  readonly pattern: RegExp;
  /** The new sentence from the groups of the pattern; undefined where they do not make one. */
  readonly say: (groups: readonly string[]) => string | undefined;
  readonly move: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const trimmed = (text: string): string => text.trim().replace(/[\s.,;:!?]+$/u, '');
/** Words that would carry the blame along. */
const BLAMING =
  /\b(?:you|your|you're|always|never|stupid|idiot|liar|damn|fuck\w*|shit\w*|crap|bloody|bullshit|ridiculous|pathetic)\b/iu;
const clean = (text: string, most = 14): string | undefined => {
  const words = trimmed(text);
  return words === '' || BLAMING.test(words) || words.split(/\s+/u).length > most ? undefined : words;
};

const HEARD: Readonly<Record<string, string>> = {
  respect: 'respected',
  listen: 'heard',
  hear: 'heard',
  ask: 'asked',
  tell: 'told',
  help: 'helped',
  believe: 'believed',
  support: 'supported',
  thank: 'thanked',
  trust: 'trusted',
  care: 'cared about',
  appreciate: 'appreciated',
  notice: 'noticed',
};

/** The rules, the particular before the general (method 10.1: keep fact and weight, drop blame, motive and label). */
const OWN_WORDS_RULES: readonly OwnWordsRule[] = [
  {
    pattern: /^\W*(?:\w+,? )?you (?:just )?(?:never|don't|do not|didn't|won't) (?:even )?listen\b/iu,
    say: () => 'I do not feel heard yet. I need to know what has reached you before we go on.',
    move: 'from absolute to impact and need',
  },
  {
    pattern: /\byou (?:always |keep |kept )?(?:interrupt(?:ing)?|talk(?:ing)? over|cut(?:ting)? off) (?:me|us)\b/iu,
    say: () => 'I lose my thread when I cannot finish. I would like to say all of it first, and then hear you.',
    move: 'from absolute to impact and need',
  },
  {
    pattern:
      /\byou(?:'ve| have)? (?:just |clearly |always )?lied (?:to (?:me|us|everyone|everybody) )?about ([^.,;:!?]+)/iu,
    say: ([what = '']) => {
      const about = clean(what);
      return about && `What I was told about ${about} does not fit what I found. I need to know what happened.`;
    },
    move: 'from character to what does not fit',
  },
  {
    pattern: /\byou(?:'re| are) (?:lying|a liar)\b/iu,
    say: () => 'What I hear now does not fit what I heard earlier. I need to know which of the two holds.',
    move: 'from character to what does not fit',
  },
  {
    pattern:
      /\byou promised (?:me |us )?(?:that )?(to [^.,;:!?]+?)(?= and (?:it|now|nothing|i|we|you|still)\b|[.,;:!?]|$)/iu,
    say: ([what = '']) => {
      const act = clean(what.replace(/^to /iu, ''));
      return act && `I had counted on it that you would ${act}. I need to know what will be different now.`;
    },
    move: 'from character to what was counted on',
  },
  {
    pattern: /\byou owe (?:me|us) (an? (?:apology|explanation|answer)|[^.,;:!?]*(?:apology|explanation|answer))\b/iu,
    say: ([what = '']) => {
      const thing = clean(what);
      return thing && `${capital(thing)} would matter a lot to me. Would you be willing to think about it?`;
    },
    move: 'from debt to what would matter',
  },
  {
    pattern:
      /\b(?:i(?:'m| am)|we(?:'re| are)) (?:so |really |absolutely )?(?:sick|tired|fed up|sick and tired)(?: and tired)? (?:of|with) (\p{L}+ing\b[^.,;:!?]*?)(?= (?:while|because|when|just|and you)\b|[.,;:!?]|$)/iu,
    say: ([what = '']) => {
      const work = clean(what);
      return work && `I am worn out by ${work}. I need us to find another way to share it.`;
    },
    move: 'from reproach to impact and need',
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one)(?: here| in (?:this|our|the) \p{L}+| at \p{L}+)? (?:ever |even |really )?(respect|listen|hear|ask|tell|help|believe|support|thank|trust|care|appreciate|notice)(?:s|ed|d)?\b(?: (?:to|about))? (?:me|us|what i)\b/iu,
    say: ([verb = '']) => {
      const felt = HEARD[verb.toLowerCase()];
      return felt && `I have not felt ${felt} here. I would like to tell you about one time when it mattered.`;
    },
    move: 'from absolute to impact',
  },
  {
    pattern: /\b(?:it['’]s|this is|that['’]s) (?:all )?your (?:own )?fault (?:that )?([^.;:!?]+)/iu,
    say: ([what = '']) => {
      const turned = clean(what);
      return turned && `${capital(turned)}, and that weighs on me. What could be different next time?`;
    },
    move: 'from past blame to a question about next time',
  },
  {
    pattern: /\b(?:stop|quit) (\p{L}+ing\b[^.;:!?]+)/iu,
    say: ([what = '']) => {
      const habit = clean(what.replace(/\b(?:like that|already|now|right now)\b/giu, ''));
      return habit && `I have one request: an end to ${habit}. What would that take on your side?`;
    },
    move: 'from an order to a request',
  },
  {
    pattern:
      /^\W*(?:(?:oh|please|just|hey|look)\W+)*(?:calm down|relax|chill(?: out)?|get over it|don['’]t be so (?:sensitive|dramatic))\b/iu,
    say: () => 'I did not see at first how much this matters to you. What is the hardest part of it?',
    move: 'from playing it down to asking',
  },
  {
    pattern: /\bafter (?:all|everything) (?:that )?(?:i|we)(?:'ve| have)? (?:done|given|sacrificed|put)\b/iu,
    say: () => 'I have put a lot into this, and it would mean much to me to see that it counts.',
    move: 'from guilt to what it would mean',
  },
  {
    pattern:
      /\b(?:is|was|it's|what a|this|that's) (?:just |simply |absolutely |completely |such )*(?:an? )?(?:ridiculous|absurd|pathetic|insane|a joke|joke|nonsense|bullshit|laughable|outrageous|unacceptable|a disgrace|disgrace|terrible|awful|the worst)\b/iu,
    say: () => 'I am very unhappy with how this stands, and I would like to say which part of it and why.',
    move: 'from judgement to what is felt and why',
  },
];

/** The sentence said anew in its speaker's own words, without a blank, or undefined. */
export function inOwnWords(
  sentence: string,
): { readonly offer: string; readonly move: string; readonly at: number } | undefined {
  const plain = sentence.replaceAll('’', "'");
  for (const { pattern, say, move } of OWN_WORDS_RULES) {
    const match = pattern.exec(plain);
    const offer = match && say(match.slice(1).map((group) => group ?? ''));
    if (match && offer) return { offer, move, at: match.index };
  }
  return undefined;
}
