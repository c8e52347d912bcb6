/** The bargaining engine: pure functions over packages of options, in whole points. */
export { checkCertificate, type Claim } from './check-certificate.ts';
export { type FrontierLimits } from './coarsen.ts';
export { solveDirectly, type Certificate, type Direct } from './direct.ts';
export { egalitarianPoints } from './egalitarian.ts';
export { frontierOf, type Frontier } from './frontier.ts';
export { type Goal } from './goals.ts';
export { idealOf, kalaiSmorodinskyPoints } from './kalai-smorodinsky.ts';
export { nashPoints } from './nash.ts';
export * from './problem.ts';
export { readScenario } from './scenario.ts';
export { fourSolutions, solutionsDirectly, type FourSolutions, type Proved } from './solutions.ts';
export { packageAt, solutionsOn, type Rules, type Solution, type Solutions } from './solve.ts';
export { packagesBehind, type Ties } from './ties.ts';
export { utilitarianPoints } from './utilitarian.ts';
export { elicitWeights, weightsFromRanking, type Comparison, type Elicited } from './elicitation.ts';
export { equalOffers, type EqualOffer, type EqualOffersWish } from './equal-offers.ts';
export { jointFairness, ownFairness, type Division, type JointFairness, type OwnFairness } from './fairness.ts';
export { fallbackBargaining, rankingByPoints, type Fallback } from './fallback-bargaining.ts';
export { logrollingHints, type LogrollingHint } from './logrolling.ts';
export { postSettlement } from './post-settlement.ts';
export {
  drawnPrice,
  overlapTest,
  postedPrice,
  postedPriceLimit,
  type PostedPriceResult,
  type SealedLimits,
} from './posted-price.ts';
export { bestSmallChange, type SmallChange } from './small-change.ts';
export { reweigh, stability, type SolutionName, type StabilityCase } from './stability.ts';
export { converse, type SolverReply, type SolverRequest } from './conversation.ts';
