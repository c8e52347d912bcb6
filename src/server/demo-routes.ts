import type { Hono } from 'hono';
import { demoRequest } from '../contract/api-demo.ts';
import { demoServerWords as words } from '../contract/words/demo.en.ts';
import { serverWords } from '../contract/words/server.en.ts';
import type { DemoDesk } from '../host/demo/desk.ts';
import type { RateLimit } from './limits.ts';
import { problem } from './problems.ts';
import { readAs } from './read-request.ts';

/** The demo rooms over HTTP. Without a desk (no `--demo`) both addresses answer that there is nothing there. */
export function addDemo(app: Hono, desk: DemoDesk | undefined, limit: RateLimit): void {
  if (!desk) {
    app.all('/api/demo', (c) => problem(c, { error: 'not_found', message: words.off }));
    return;
  }
  app.get('/api/demo', (c) => c.json(desk.list()));
  app.post('/api/demo', async (c) => {
    const wait = limit.take('demo');
    if (wait > 0) return problem(c, { error: 'too_many', message: serverWords.tooMany(wait) });
    const request = await readAs(c, demoRequest);
    if ('error' in request) return problem(c, request);
    const copy = await desk.open(request.data);
    return copy ? c.json(copy, 201) : problem(c, { error: 'invalid', message: words.noSuchPlace });
  });
}
