import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { exportKinds, newRoomRequest, type ExportKind, type HelpLines } from '../contract/api.ts';
import { serverWords } from '../contract/words/server.en.ts';
import type { Host } from '../host/host.ts';
import { apiPage, apiPageStyle } from './api-page.ts';
import type { DemoDesk } from '../host/demo/desk.ts';
import { addAfar } from './afar-routes.ts';
import { addDemo } from './demo-routes.ts';
import { RateLimit } from './limits.ts';
import { addLinks, type PlaceOf } from './link-routes.ts';
import type { Metrics } from './metrics.ts';
import { openApi } from './openapi.ts';
import { namesFrom, problem, refusal } from './problems.ts';
import { readAs, readBody, toAct } from './read-request.ts';
import { requestLog, routeOf, type Log } from './request-log.ts';
import { securityHeaders } from './security.ts';
import { seatStream } from './stream.ts';

export type AppOptions = {
  /** Largest request body, bytes. */
  readonly bodyBytes: number;
  /** Acts a minute and seat; rooms a minute and caller. */
  readonly actsPerMinute: number;
  readonly roomsPerMinute: number;
  readonly heartbeatMs: number;
  /** Whom the owner of this server names for people who need help (method 2.14), one a line. */
  readonly helpLines: readonly string[];
};
/** What the app tells whoever runs it, and what it hears from them. */
export type Operations = {
  readonly log: Log;
  readonly metrics?: Metrics;
  /** Aborted when the server stops: streams end, and it says that it is not ready. */
  readonly stopping: AbortSignal;
  /** Hands out copies of the demo rooms, where Parley was started with them. */
  readonly demo?: DemoDesk;
};
const quiet: Operations = { log: () => undefined, stopping: new AbortController().signal };
export const defaultOptions: AppOptions = {
  bodyBytes: 65_536,
  actsPerMinute: 120,
  roomsPerMinute: 30,
  heartbeatMs: 15_000,
  helpLines: [],
};

const noNames = { seat: (id: string) => id, issue: (id: string) => id };

/** The HTTP interface over a host. Knows requests, statuses and headers; decides nothing. */
export function createApp(host: Host, options: AppOptions = defaultOptions, operations: Operations = quiet): Hono {
  const app = new Hono();
  const acts = new RateLimit(options.actsPerMinute);
  const rooms = new RateLimit(options.roomsPerMinute);
  const tooLarge = (c: Context) => problem(c, { error: 'too_large', message: serverWords.tooLarge(options.bodyBytes) });

  const { log, metrics, stopping } = operations;

  app.use('*', requestLog(log));
  if (metrics) app.use('*', metrics.count);
  app.use('*', securityHeaders);
  for (const path of ['/api/*', '/relay/*'])
    app.use(path, bodyLimit({ maxSize: options.bodyBytes, onError: tooLarge }));
  app.onError((error, c) => {
    log({ level: 'error', what: 'failed', name: error.name, route: routeOf(c) });
    return problem(c, { error: 'unavailable', message: serverWords.unavailable });
  });
  app.notFound((c) => problem(c, { error: 'not_found', message: serverWords.notFound }));

  /** The caller's seat in this room, or the answer to send. Every wrong token gets the same answer. */
  const place: PlaceOf = async (c) => {
    const token = /^Bearer ([\w-]{16,64})$/.exec(c.req.header('Authorization') ?? '')?.[1];
    const found = token === undefined ? undefined : await host.seatOf(token);
    if (token !== undefined && found && found.room === c.req.param('room')) return { ...found, token };
    return problem(c, { error: 'unauthorised', message: serverWords.unauthorised });
  };

  app.get('/api', (c) => c.html(apiPage(openApi())));
  app.get('/api/page.css', (c) => c.body(apiPageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/api/openapi.json', (c) => c.json(openApi()));
  app.get('/api/help-lines', (c) => c.json({ lines: options.helpLines } satisfies HelpLines));
  app.get('/api/health', (c) => c.json({ ok: true }));
  app.get('/api/ready', async (c) =>
    !stopping.aborted && (await host.healthy())
      ? c.json({ ok: true })
      : problem(c, { error: 'unavailable', message: serverWords.unavailable }),
  );

  app.post('/api/rooms', async (c) => {
    const wait = rooms.take('all');
    if (wait > 0) return problem(c, { error: 'too_many', message: serverWords.tooMany(wait) });
    const request = await readAs(c, newRoomRequest);
    if ('error' in request) return problem(c, request);
    const made = await host.createRoom(request.data);
    return 'refused' in made ? refusal(c, made.refused, noNames) : c.json(made, 201);
  });

  addDemo(app, operations.demo, rooms);
  addAfar(app, host, acts);

  app.get('/api/rooms/:room/view', async (c) => {
    const seat = await place(c);
    return seat instanceof Response ? seat : c.json(await host.page(seat));
  });

  app.post('/api/rooms/:room/acts', async (c) => {
    const seat = await place(c);
    if (seat instanceof Response) return seat;
    const wait = acts.take(`${seat.room} ${seat.seat}`);
    if (wait > 0) return problem(c, { error: 'too_many', message: serverWords.tooMany(wait) });
    const body = await readBody(c);
    if ('error' in body) return problem(c, body);
    const act = toAct(body.value);
    if ('error' in act) return problem(c, act);
    const done = await host.act(seat, act);
    if (!('refused' in done)) return c.json(done);
    return refusal(c, done.refused, namesFrom((await host.page(seat)).view));
  });

  app.get('/api/rooms/:room/stream', async (c) => {
    const seat = await place(c);
    if (seat instanceof Response) return seat;
    const { heartbeatMs } = options;
    return seatStream(c, host, seat, { heartbeatMs, stopping, patches: c.req.query('changes') === 'patch' });
  });

  app.get('/api/rooms/:room/record', async (c) => {
    const seat = await place(c);
    return seat instanceof Response ? seat : c.json(await host.record(seat));
  });

  app.get('/api/rooms/:room/export', async (c) => {
    const seat = await place(c);
    if (seat instanceof Response) return seat;
    const asked = c.req.query('kind') ?? 'agreement';
    const kind = exportKinds.find((each): each is ExportKind => each === asked);
    if (!kind)
      return problem(c, {
        error: 'invalid',
        message: serverWords.invalid,
        fields: [{ path: 'kind', problem: `one of ${exportKinds.join(', ')}` }],
      });
    const bytes = await host.export(seat, kind);
    if ('refused' in bytes) return refusal(c, bytes.refused, namesFrom((await host.page(seat)).view));
    c.header('Content-Type', 'application/jsonl');
    c.header('Content-Disposition', `attachment; filename="parley-${seat.room}-${kind}.jsonl"`);
    return c.body(new Uint8Array(bytes));
  });

  addLinks(app, host, place);

  return app;
}
