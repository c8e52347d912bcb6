/** The bargaining engine on a thread of its own, for the server. */
import { parentPort } from 'node:worker_threads';
import { converse, type SolverRequest } from '../bargaining/index.ts';

parentPort?.on('message', (request: SolverRequest) => {
  converse(
    request,
    (reply) => parentPort?.postMessage(reply),
    () => performance.now(),
  );
});
