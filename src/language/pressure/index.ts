export { checkPressure, isFairWarning, pressureForms, sentencesAround } from './check-pressure.ts';
export { rewriteOf } from './rewrite.ts';
export { threatOfViolence } from './violence.ts';
export type { ViolenceFinding } from './violence.ts';
export type { PressureFinding } from './check-pressure.ts';
export type { PressureClass } from './pressure.lexicon.ts';
