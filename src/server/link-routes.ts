import type { Context, Hono } from 'hono';
import { newLinkRequest } from '../contract/api.ts';
import type { Host, Refused, SeatPlace } from '../host/host.ts';
import { namesFrom, problem, refusal } from './problems.ts';
import { readAs } from './read-request.ts';

/** Whose seat a request speaks for, or the answer to send. */
export type PlaceOf = (c: Context) => Promise<SeatPlace | Response>;

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

  route('/api/rooms/:room/link', async (seat, token) => {
    await host.rotateLink(seat, token);
    return undefined;
  });
  route('/api/rooms/:room/attendants/:attendant/link', (seat, token, c) =>
    host.linkAttendant(seat, named(c, 'attendant'), token),
  );
  route('/api/rooms/:room/relay/:seat/link', (seat, token, c) => host.linkAfar(seat, named(c, 'seat'), token));

  app.delete('/api/rooms/:room/link', async (c) => {
    const seat = await place(c);
    if (seat instanceof Response) return seat;
    // A link whose secret nobody knows: this seat cannot be opened any more, on no device.
    await host.rotateLink(seat);
    return c.body(null, 204);
  });
}
