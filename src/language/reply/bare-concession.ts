const OPENER = String.raw`(?:ok|okay|k|fine|yes|yeah|yep|yup|sure|alright|all right|well|oh|ah|hm+|no|right|true|fair enough|sorry|look|honestly|of course)`;
const DEGREE = String.raw`(?:absolutely|totally|completely|entirely|perfectly|quite|so|very|damn|of course|all|both|clearly|obviously|always|just|100 ?%)`;
const CLOSER = String.raw`(?:sorry|i'm sorry|my bad|my fault|my mistake|thanks|thank you|there|then|man|mate|dude|bro|sir|madam|ma'am|dear|love|boss|about that|on that|again|as always|as usual|as ever|ok|okay|yes|and i was wrong|i was wrong|i'm wrong|of course|lol)`;
const BARE = new RegExp(
  String.raw`^\W*(?:${OPENER}\W+)*(?:you're|you are|youre|your|u're|u are|ur|u r)\s+(?:${DEGREE}\s+)*(?:right|correct)(?:\W+${CLOSER})*\W*$`,
  'iu',
);
/** Longer than the longest such reply, in UTF-16 units. */
const LONGEST = 120;

/**
 * Whether a reply says that the *person* is right and nothing else ("You're right.", "Yes, you're absolutely right,
 * sorry"), so that no word of it is about what was said back (method 3.5, `concede_person`). Whatever the closing
 * question was, that is no "that's right".
 */
export function isBareConcession(reply: string): boolean {
  return reply.length <= LONGEST && BARE.test(reply.replaceAll('’', "'"));
}
