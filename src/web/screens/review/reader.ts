/** Asking the reader on its own thread: each step is told as it comes, and a run can be stopped. */
import type { ReviewReply, ReviewRequest } from './messages.ts';

/** Starts a run; `heard` gets each reply, the last being no `progress`. The function given back stops the run. */
export function startReading(request: ReviewRequest, heard: (reply: ReviewReply) => void): () => void {
  const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ReviewReply>) => {
    if (event.data.type !== 'progress') worker.terminate();
    heard(event.data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    heard({ type: 'refused', refused: 'failed' });
  });
  worker.postMessage(request);
  return () => worker.terminate();
}
