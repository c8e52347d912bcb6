import { compileCues } from '../signals/cues.ts';
import { senseBook } from '../signals/features.ts';
import { SENSES } from '../signals/senses.lexicon.ts';
import { CUES, MACROS } from './cues.lexicon.ts';
import { MISTRUST_SENSE_WORDS } from './senses.lexicon.ts';

/** The sources of mistrust a text can name or imply. */
export const MISTRUST_SOURCES = [
  'unfamiliarity',
  'broken-promise',
  'information-gap',
  'conflicting-incentives',
  'unfair-process',
  'disrespect',
  'risk-exposure',
  'third-party-constraint',
  'past-with-others',
  'miscommunication',
  'personal',
] as const;

/** A source of mistrust. */
export type MistrustSource = (typeof MISTRUST_SOURCES)[number];

/** The cues of the mistrust reader. */
export const MISTRUST_CUES = compileCues(CUES, MACROS);

/** The sense classes of the mistrust reader. */
export const MISTRUST_SENSES = senseBook(MISTRUST_SENSE_WORDS, SENSES);

/** Why a source was given, in one short line for people. */
export const MISTRUST_WHY: Readonly<Record<MistrustSource, string>> = {
  unfamiliarity: 'Something here is new or not understood yet.',
  'broken-promise': 'Something was promised and, as the writer sees it, not kept.',
  'information-gap': 'Something the writer needs to know is not shown, or others know more.',
  'conflicting-incentives': 'The other side gains if the writer loses, or is paid to want something else.',
  'unfair-process': 'The way it was decided was not fair: not asked, not heard, other rules for others.',
  disrespect: 'The writer was treated as less than they are.',
  'risk-exposure': 'If it goes wrong, the writer bears it and cannot undo it.',
  'third-party-constraint': 'Somebody outside the conversation decides or forbids.',
  'past-with-others': 'It happened before, with other people.',
  miscommunication: 'The same words were understood in two ways.',
  personal: 'It is about this person or an old story between the two.',
};
