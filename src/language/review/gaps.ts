import type { Move } from '../thread/moves.ts';
import type { InterestGuess, Quote } from './findings.ts';

const THEMES: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:date|deadline|when|late|delay|week|month|until|by \w+day|schedule|time)\b/iu,
    'O5 time-shift',
    'Begin with the part that does not depend on the date, and set the date for the rest when the first part is done.',
  ],
  [
    /\b(?:price|pay|cost|money|invoice|fee|refund|deposit|rent|salary|wage|budget|\d+ ?%|[€$£]\s?\d)\b/iu,
    'O3 logroll',
    'Trade what costs one side little against what matters to the other: when it is paid, for how long, and how sure it is, against how much.',
  ],
  [
    /\b(?:trust|promise[sd]?|believe|prove|check|quality|fault|broken|fail(?:ed|s)?)\b/iu,
    'O17 safeguard',
    'Agree on a check that both can see, and on what happens if it shows a fault.',
  ],
  [
    /\b(?:risk|if it|what if|worr(?:y|ied)|afraid|fail|uncertain|depends)\b/iu,
    'O4 contingent',
    'If it turns out as one of you fears by an agreed date, then the first way; if not, the second.',
  ],
  [
    /\b(?:new|change|tool|system|plan|idea|try|start)\b/iu,
    'O6 pilot',
    'Try it small for four to six weeks, with a date to look back and a way back.',
  ],
  [
    /\b(?:share|split|half|who (?:does|pays|takes)|turn|weekend|shift|each)\b/iu,
    'O16 procedure',
    'Take turns, or let one divide and the other choose.',
  ],
];
const FALLBACK: readonly (readonly [string, string])[] = [
  ['O2 unbundle', 'Settle the part that is easy by itself, and name what stays open.'],
  ['O18 smaller yes', 'Agree on the principle now and on the figures later, with a date for them.'],
  [
    'O10 swap form',
    'Let one side give in another form than it was asked for: time, information, access or recognition.',
  ],
];

/** Three ways that nobody in the thread has named, each with its operator of method 8.2. */
export function optionsFor(
  moves: readonly Move[],
  interests: readonly InterestGuess[],
): readonly { readonly operator: string; readonly text: string }[] {
  const said = moves
    .map((move) => move.text.slice(0, 600))
    .join('\n')
    .slice(-30_000);
  const wanted = interests.map((one) => one.text).join('\n');
  const weigh = (pattern: RegExp): number => (pattern.test(wanted) ? 2 : 0) + (pattern.test(said) ? 1 : 0);
  const themed = THEMES.filter(([pattern]) => weigh(pattern) > 0)
    .sort(([one], [two]) => weigh(two) - weigh(one))
    .map(([, operator, text]) => ({ operator, text }));
  return [...themed, ...FALLBACK.map(([operator, text]) => ({ operator, text }))].slice(0, 3);
}

const CLAIMS =
  /[^.!?\n]{0,160}\b(?:studies show|everyone (?:else )?(?:knows|says|agrees|does|is)|market (?:price|rate|value)|going rate|too (?:expensive|high|low|cheap|much|late|slow)|normal(?:ly)?|standard|usually|industry|others (?:pay|charge|get|offered)|(?<!trade |job |book |fun )fair(?! enough)|unfair|the law|by law|the contract says|policy|we agreed|you (?:said|promised))\b[^.!?\n]{0,160}[.!?]?/iu;
const SOURCED =
  /\b(?:according to|source|attached|enclosed|see (?:the|clause|page)|clause \d|invoice \d|report of|screenshot|link|https?:)\b/iu;

/** Claims in the thread that stand without a source or a yardstick both could accept; at most three, else what is always worth asking. */
export function missingFacts(
  moves: readonly Move[],
  shift: number,
): readonly { readonly text: string; readonly quote?: Quote }[] {
  const found: { text: string; quote: Quote }[] = [];
  for (let at = moves.length - 1; at >= 0 && found.length < 3; at -= 1) {
    const text = moves[at]?.text.slice(0, 2000) ?? '';
    const claim = CLAIMS.exec(text)?.[0].trim();
    if (claim === undefined || claim.split(/\s+/u).length < 5 || SOURCED.test(text)) continue;
    const quote = { message: at + shift, text: claim };
    const fair =
      /\b(?:(?<!trade |job |book |fun )fair|unfair|too (?:expensive|high|low|cheap|much)|market|rate|normal|standard)\b/iu.test(
        claim,
      );
    found.push({
      quote,
      text: fair
        ? 'Which yardstick would both accept here, and where could you look it up together?'
        : 'What shows this, and could both of you look at it?',
    });
  }
  if (found.length > 0) return found.reverse();
  const figures = moves.some(({ numbers }) => numbers.length > 0);
  const named = figures
    ? 'Figures are named, but nothing both could measure them by: a rule, a comparable case, a quote from somebody else.'
    : 'No figures, rules or comparable cases are named.';
  return [{ text: `${named} Which one would both accept as a yardstick?` }];
}
