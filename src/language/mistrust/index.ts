export { analyzeMistrust } from './analyze-mistrust.ts';
export type { MistrustFinding, MistrustReading } from './analyze-mistrust.ts';
export { MISTRUST_SOURCES } from './labels.ts';
export type { MistrustSource } from './labels.ts';
export { FIRST_LINE, remediesFor, SOURCE_CODES, sourceToCodes } from './remedies.ts';
export type { RemedyCode, SourceCode, SourceEntry } from './remedies.ts';
