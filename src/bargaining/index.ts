/** The bargaining engine: pure functions over packages of options, in whole points. */
export { frontierOf, type Frontier } from './frontier.ts';
export { egalitarianPoints } from './egalitarian.ts';
export { idealOf, kalaiSmorodinskyPoints } from './kalai-smorodinsky.ts';
export { nashPoints } from './nash.ts';
export * from './problem.ts';
export { readScenario } from './scenario.ts';
export { packageAt, solutionsOn, type Rules, type Solution, type Solutions } from './solve.ts';
export { utilitarianPoints } from './utilitarian.ts';
