/** Asking the bargaining engine on a thread of its own: progress while it works, and cancel at any moment. */
import { Worker } from 'node:worker_threads';
import type { FourSolutions, Frontier, SolverReply, SolverRequest } from '../bargaining/index.ts';

/** What a run ended with: the answers, a refusal's sentence, or that it was cancelled. */
export type SolverResult =
  | { readonly type: 'answered'; readonly solutions: FourSolutions; readonly frontier: Frontier | undefined }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'cancelled' };

/** A run under way; `cancel` ends its thread at once. */
export type SolverRun = { readonly result: Promise<SolverResult>; readonly cancel: () => void };

/** Where the built worker lies, next to the built server or in the folder `workers` beside it. */
export function solverWorkerUrl(base: string): URL {
  return new URL('./workers/solver.worker.js', base);
}

/** Starts a run on a new thread; `progress` hears the share done (0 to 1). */
export function startSolver(worker: URL, request: SolverRequest, progress?: (done: number) => void): SolverRun {
  const thread = new Worker(worker);
  let finish: (result: SolverResult) => void = () => undefined;
  const result = new Promise<SolverResult>((resolve, reject) => {
    finish = resolve;
    let solutions: FourSolutions | undefined;
    let frontier: Frontier | undefined;
    thread.on('message', (reply: SolverReply) => {
      switch (reply.type) {
        case 'progress':
          progress?.(reply.done);
          return;
        case 'solutions':
          solutions = reply.solutions;
          return;
        case 'frontier':
          frontier = reply.frontier;
          return;
        case 'refused':
          resolve({ type: 'refused', message: reply.refusal.message });
          return;
        case 'done':
          if (solutions !== undefined) resolve({ type: 'answered', solutions, frontier });
          return;
        default: {
          const never: never = reply;
          return never;
        }
      }
    });
    thread.on('error', reject);
    thread.postMessage(request);
  }).finally(() => void thread.terminate());
  return { result, cancel: () => finish({ type: 'cancelled' }) };
}
