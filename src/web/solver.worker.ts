/** The bargaining engine in the browser, on a thread of its own: what is worked out here never leaves the device. */
import { converse, type SolverRequest } from '../bargaining/index.ts';

addEventListener('message', (event: MessageEvent<SolverRequest>) => {
  converse(
    event.data,
    (reply) => postMessage(reply),
    () => performance.now(),
  );
});
