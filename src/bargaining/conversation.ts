/**
 * A long calculation as a conversation of plain data, the same in a browser's worker and a server's: what is asked, what
 * is answered step by step. Clock and sending come in as functions, so that nothing here has an effect of its own.
 */
import { frontierOf, type Frontier } from './frontier.ts';
import { problem, type ProblemInput, type Refusal } from './problem.ts';
import { fourSolutions, solutionsDirectly, type FourSolutions } from './solutions.ts';

/** A question: the problem, whether the whole frontier is wanted, and after how many milliseconds a coarse one will do. */
export type SolverRequest = {
  readonly problem: ProblemInput;
  readonly frontier: boolean;
  readonly budgetMs: number;
};

/** What is said in turn: the four solutions as soon as they are known, progress (0 to 1), the frontier, or why not. */
export type SolverReply =
  | { readonly type: 'solutions'; readonly solutions: FourSolutions }
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'frontier'; readonly frontier: Frontier }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'done' };

/** Answers a request, saying each step to `say`; `now` is a clock in milliseconds. The last word is `done` or `refused`. */
export function converse(request: SolverRequest, say: (reply: SolverReply) => void, now: () => number): void {
  const at = problem(request.problem);
  if (at.type === 'refusal') {
    say({ type: 'refused', refusal: at });
    return;
  }
  const start = now();
  const limits = {
    hurry: (done: number): boolean => {
      say({ type: 'progress', done });
      return now() - start > request.budgetMs;
    },
  };
  const quick = solutionsDirectly(at);
  if (quick !== undefined) say({ type: 'solutions', solutions: quick });
  else say({ type: 'solutions', solutions: fourSolutions(at, limits) });
  if (request.frontier) say({ type: 'frontier', frontier: frontierOf(at, limits) });
  say({ type: 'done' });
}
