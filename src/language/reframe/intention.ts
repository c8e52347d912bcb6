/** A good intention in a text that nothing stands behind yet: where it is, what is missing, and what to ask oneself. */
export interface IntentionCheck {
  readonly start: number;
  readonly end: number;
  readonly missing: readonly ('act' | 'limit')[];
  readonly prompt: string;
}

const INTENTION =
  /\b(?:i|we)(?:['’]?(?:m|re))? (?:(?:only|just|really|truly|always|do|all|both) )*(?:want|wanted|mean|meant|wish|hope for|care about|have)(?: (?:only|just|nothing but))? (?:the best(?: for [\p{L}]+)?|what(?:['’]s| is) best(?: for [\p{L}]+)?|well|no harm|your best|(?:only )?good(?: for [\p{L}]+)?|(?:the )?best (?:of )?intentions?|your (?:best )?interests?(?: at heart)?)\b|\b(?:with|in) (?:the )?(?:best (?:of )?intentions?|good faith)\b|\b(?:i['’]m|we['’]re|i am|we are) (?:really |only |all )?on your side\b|\b(?:your|our) (?:wellbeing|well-being|partnership|relationship) (?:is|matters|means)\b/iu;
/** First person, an act that can be seen, and a time, a figure or a thing. */
const ACT =
  /\b(?:i|we)(?:['’]ll| will|['’]m going to| am going to| are going to|['’]ve| have) (?:\S+ ){0,3}?(?:send|pay|bring|put|sign|share|show|open|call|ring|write|deliver|return|move|book|give|ask|tell|publish|refund|replace|fix|drive|cover|sent|paid|brought|signed|booked|asked|shared|given|fixed|returned|moved)\b/iu;
const LIMIT =
  /\b(?:i|we)(?: will not| won['’]t| shall not| shan['’]t| cannot| can['’]t|['’]ll never| will never|['’]ll stop| will stop| would not| wouldn['’]t) \S+/iu;

/** Looks for a stated good intention without an act or a limit beside it (method 10.3): undefined when there is none, or when both stand there. */
export function checkIntention(text: string): IntentionCheck | undefined {
  const head = text.slice(0, 20_000);
  const found = INTENTION.exec(head);
  if (found === null) return undefined;
  const act = ACT.test(head);
  const limit = LIMIT.test(head);
  if (act || limit) return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    missing: ['act', 'limit'],
    prompt:
      'A good intention is easier to believe with one act or one limit beside it: “I will {act} by {date}”, or “I will not {limit}”.',
  };
}
