/** Asking the bargaining engine on a thread of its own: each step is told as it comes, and a run can be cancelled. */
import type { SolverReply, SolverRequest } from '../bargaining/index.ts';

/** Starts a run; `heard` gets each reply, the last being `done` or `refused`. The function given back cancels the run. */
export function startSolver(request: SolverRequest, heard: (reply: SolverReply) => void): () => void {
  const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<SolverReply>) => {
    heard(event.data);
    if (event.data.type === 'done' || event.data.type === 'refused') worker.terminate();
  });
  worker.postMessage(request);
  return () => worker.terminate();
}
