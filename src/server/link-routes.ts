import type { Context, Hono } from 'hono';
import { newLinkRequest } from '../contract/api.ts';
import type { Host, Refused, SeatPlace } from '../host/host.ts';
import { namesFrom, problem, refusal } from './problems.ts';
import { readAs } from './read-request.ts';

/** Whose seat a request speaks for, with the link it came by, or the answer to send. */
export type Caller = SeatPlace & { readonly token: string };
export type PlaceOf = (c: Context) => Promise<Caller | Response>;

/**
 * Links over HTTP: one's own anew, one's own ended, that of somebody one asked to attend, and the one page of somebody
 * who answers from afar. Whoever asks makes the secret; the server stores its digest and never makes one known.
 */
export function addLinks(app: Hono, host: Host, place: PlaceOf): void {
  const route = (path: string, change: (seat: SeatPlace, token: string, c: Context) => Promise<Refused | undefined>) =>
    app.post(path, async (c) => {
      const seat = await place(c);
      if (seat instanceof Response) return seat;
      const request = await readAs(c, newLinkRequest);
      if ('error' in request) return problem(c, request);
      const { token } = request.data;
      const done = await change(seat, token, c);
      return done ? refusal(c, done.refused, namesFrom((await host.page(seat)).view)) : c.json({ token });
    });
  const named = (c: Context, name: string): string => c.req.param(name) ?? '';

  app.post('/api/rooms/:room/link', async (c) => {
    const seat = await place(c);
    const request = await readAs(c, newLinkRequest);
    if (seat instanceof Response) {
      // Sent again because the answer was lost: whoever knows the new secret has the seat already.
      const again = !('error' in request) && (await host.links.isOwn(c.req.param('room'), request.data.token));
      return again ? c.json(request.data) : seat;
    }
    if ('error' in request) return problem(c, request);
    const { token } = request.data;
    if (await host.links.exchange(seat, seat.token, token)) return c.json({ token });
    // Somebody exchanged the same link in this very moment, or the secret is another seat's.
    const still = await place(c);
    return still instanceof Response
      ? still
      : refusal(c, { code: 'link.taken' }, namesFrom((await host.page(seat)).view));
  });
  route('/api/rooms/:room/attendants/:attendant/link', (seat, token, c) =>
    host.links.forAttendant(seat, named(c, 'attendant'), token),
  );
  route('/api/rooms/:room/relay/:seat/link', (seat, token, c) => host.links.forPage(seat, named(c, 'seat'), token));

  app.delete('/api/rooms/:room/link', async (c) => {
    const seat = await place(c);
    if (seat instanceof Response) return seat;
    const done = await host.links.end(seat, seat.token);
    return done ? refusal(c, done.refused, namesFrom((await host.page(seat)).view)) : c.body(null, 204);
  });
}
