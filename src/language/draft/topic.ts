import { terms } from '../coverage/terms.ts';
import { closedClass } from '../text/index.ts';

// Not "that": after "worried" or "say" it opens a clause, and no sentence should ask about "that customers wait".
const OPENERS = /^(the|my|our|your|this|these|those|his|her|their|a|an)$/;
const PREDICATES =
  /^(as|is|are|was|were|be|been|being|am|like|it's|that's|i'm|you're|he's|she's|they're|such|quite|not|what|call|called)$/;
const LINKS = /^(of)$/;
const NUMBER =
  /^(\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million)$/;
/** Words that are about nothing by themselves. */
const EMPTY =
  /^an? (bit|lot|few) |^(a|an|that|this|the|my|your|his|her|their|our)( same| other| whole| only)? (lot|bit|few|thing|things|way|while|day|days|time|times|year|years|week|month|end|one|ones|middle|issue|point|problem|reason|fact|best|rest|moment|morning|last|first|second|minute|hour|hours|start|side|part|kind|sort|writer|speaker|other|others|customers best|case)$/i;
const VERBISH =
  /^(is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|cannot|came|come|comes|takes|took|goes|went|gets|got|makes|made|needs|wants|costs|lost|pays|paid|holds|held|says|said|tells|told|knows|knew|sees|saw|thinks|keeps|kept|gives|gave|finds|found|feels|felt|means|meant|runs|ran|sells|sold|fell|rose|fails|sends|sent|seems|works|stands|stood|counts|ends|leaves|left|puts|put|sits|sat|brings|brought|promised|stopped|raised|changed|not|never|only|itself|like|more|less|just|too|very|so|really|already|still|now|again|today|yesterday|twice|once|best|better|first|together|solves|carries|asks|asked|read|finished|covers|listens|lives|matters|costs|starts|ends|stays|sometimes|happens|breaks|looks|helps|hurts|wait|waits|behind|kind|regardless|anyway|though|either|instead|alone|proud)$/;

/**
 * The noun phrase a clause is about ("the change", "your spreadsheet"), taken as it stands, at most five words; the
 * longest of the first three found. `undefined` where none is safe to put into a sentence.
 */
export function topicOf(clause: string): string | undefined {
  const words = terms(clause);
  const found: string[] = [];
  for (let i = 0; i < words.length && found.length < 3; i += 1) {
    const opener = words[i];
    if (!opener || !OPENERS.test(opener.word)) continue;
    // "painted as a crook", "it is a shame": what something is said to be is no topic.
    if (/^an?$/.test(opener.word) && PREDICATES.test(words[i - 1]?.word ?? '')) continue;
    let last = i;
    for (let j = i + 1; j < words.length && j <= i + 5; j += 1) {
      const word = words[j];
      const previous = words[j - 1];
      if (!word || !previous || /[^\s'’"-]/.test(clause.slice(previous.end, word.start))) break;
      if (LINKS.test(word.word) && words[j + 1]?.content) continue;
      if (!word.content || closedClass(word.word) !== undefined || VERBISH.test(word.word)) break;
      if (NUMBER.test(word.word) && j > i + 2) break;
      // Behind a noun these are a verb or say how: "the minutes corrected", "her beautifully".
      if (/[a-z]{2}(?:ly|ed)$/.test(word.word) && (j > i + 1 || word.word.endsWith('ly'))) break;
      last = j;
    }
    const end = words[last];
    // "the sit-in" was cut in two.
    if (last > i && end && !/^-\p{L}/u.test(clause.slice(end.end))) {
      found.push(clause.slice(opener.start, end.end));
      i = last;
    }
  }
  const good = found.filter((phrase) => !EMPTY.test(phrase) && !/['’]s?$/.test(phrase));
  // Named before, so it is no longer "a" heater; and under a label nobody asks about "a" heater.
  return good.sort((a, b) => rank(b) - rank(a))[0]?.replace(/^an? /i, 'the ');
}

function rank(phrase: string): number {
  const opener = /^\S+/.exec(phrase)?.[0]?.toLowerCase() ?? '';
  const own = opener === 'your' || opener === 'the' ? 2 : 0;
  return own + Math.min(3, phrase.split(' ').length) / 2;
}
