export { checkPressure, isFairWarning } from './check-pressure.ts';
export type { PressureFinding } from './check-pressure.ts';
export type { PressureClass } from './pressure.lexicon.ts';
