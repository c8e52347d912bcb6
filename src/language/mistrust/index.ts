export { analyzeMistrust } from './analyze-mistrust.ts';
export type { MistrustFinding, MistrustReading } from './analyze-mistrust.ts';
export { MISTRUST_SOURCES } from './labels.ts';
export type { MistrustSource } from './labels.ts';
