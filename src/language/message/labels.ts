import { compileCues } from '../signals/cues.ts';
import { CUES, MACROS } from './cues.lexicon.ts';

/** The tags a message can carry, `none` apart; `none` stands for no tag at all. */
export const MESSAGE_LABELS = [
  'position',
  'interest',
  'threat',
  'ultimatum',
  'blame',
  'label',
  'summary',
  'calibrated-question',
  'no-oriented-question',
  'accusing-question',
  'evidence',
  'option',
  'multiple-options',
  'concession',
  'appreciation',
  'apology',
  'reset',
  'commitment',
  'exploits-leverage',
  'distrust',
  'closing-push',
] as const;

/** A tag that says something about a message. */
export type MessageLabel = (typeof MESSAGE_LABELS)[number];

/** A tag of a message; `none` stands alone. */
export type MessageTag = MessageLabel | 'none';

/** The cues of the message reader. */
export const MESSAGE_CUES = compileCues(CUES, MACROS);

/** Why a tag was given, in one short line for people. */
export const MESSAGE_WHY: Readonly<Record<MessageLabel, string>> = {
  position: 'States what the writer wants or will not accept.',
  interest: 'Says why something matters to the writer: a need, a worry or a limit.',
  threat: 'Announces or hints at harm if the other side does not comply.',
  ultimatum: 'Leaves only this choice, or this deadline, before a consequence.',
  blame: 'Puts the fault on a person, or judges the person.',
  label: 'Names, tentatively, what the other side may feel or face.',
  summary: 'Says back what the other side has said.',
  'calibrated-question': 'An open what or how question about a problem to solve.',
  'no-oriented-question': 'A question to which a safe "no" moves things on.',
  'accusing-question': 'A question that accuses rather than asks.',
  evidence: 'Points to something that can be checked: a document, a figure, a record.',
  option: 'Puts forward something that could be done, without insisting.',
  'multiple-options': 'Puts several ways side by side to choose from.',
  concession: 'Gives something up or lets something go.',
  appreciation: 'Thanks for, or recognises, something particular.',
  apology: 'Takes responsibility and says sorry.',
  reset: 'Offers to start this part again.',
  commitment: 'Promises a particular act, by a time or in person.',
  'exploits-leverage': 'Uses a weak spot or dependence of the other side.',
  distrust: 'Says that words of the other side are not believed.',
  'closing-push': 'Presses for a quick yes or signature.',
};
