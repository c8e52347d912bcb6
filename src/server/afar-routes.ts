import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { ActRequest } from '../contract/acts.ts';
import { afarWords as words } from '../contract/words/afar.en.ts';
import { serverWords } from '../contract/words/server.en.ts';
import { refusalWords } from '../contract/words.en.ts';
import type { AfarPlace, Host } from '../host/host.ts';
import type { AfarPage, Refusal } from '../room/index.ts';
import { afarScript, afarStyle } from './afar-assets.ts';
import type { Filled } from './afar-form.ts';
import { valueField } from './afar-item.ts';
import { keyPage, onePage, stopPage } from './afar-page.ts';
import type { RateLimit } from './limits.ts';
import { toAct } from './read-request.ts';

/** What a form of the page may send; everything is text. */
type Sent = Readonly<Record<string, string>>;

async function readForm(c: Context): Promise<Sent> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
}

const isId = (text: string | undefined): text is string => text !== undefined && /^[\w-]{8,60}$/.test(text);

const replies = (proposal: string, id: string, words: string) => ({ id, type: 'package.reply', proposal, words });
/** Which package is meant; only a yes is to one of them. */
const chosen = ({ reply, package: which = '' }: Sent): { readonly package?: number } =>
  reply === 'accept' && /^\d$/.test(which) ? { package: Number(which) } : {};

/** The acts of a form, in order: the code first where the answer needs it. `undefined`: nothing but a look at the page. */
function actsOf(page: AfarPage, sent: Sent, act: string, now: number): readonly object[] | undefined {
  const { step = 'look', words: said = '', note = '', code = '', button, answer, closest } = sent;
  const confirm = { id: `${act}-c`, type: 'relay.confirm', code };
  const { item } = page;
  switch (step) {
    case 'later':
      return [{ id: act, type: 'relay.later' }];
    case 'stop_yes':
      return [{ id: act, type: 'relay.stop' }];
    case 'tell':
      return item.kind === 'question' ? [confirm, { id: act, type: 'relay.tell', text: said }] : undefined;
    case 'nothing': {
      if (item.kind !== 'question' || item.nothing === undefined) return undefined;
      const about =
        item.nothing === 'issues'
          ? { type: 'issues.nothing_to_add' }
          : { type: 'aspect.nothing_to_add', issue: item.nothing };
      return [confirm, { id: act, ...about }];
    }
    case 'reply':
      if (item.kind !== 'offer') return undefined;
      return [confirm, { ...replies(item.proposal, act, said), answer: sent['reply'], ...chosen(sent) }];
    case 'counter': {
      if (item.kind !== 'offer') return undefined;
      const values = item.choices.flatMap(({ id }) => {
        const value = sent[valueField(id)] ?? '';
        return value === '' ? [] : [[id, value] as const];
      });
      return [confirm, { ...replies(item.proposal, act, ''), answer: 'counter', instead: Object.fromEntries(values) }];
    }
    case 'answer': {
      if (item.kind !== 'summary') return undefined;
      const { summariser, aspect } = item;
      const seconds = Math.min(10_000_000, Math.max(0, (now - Number(sent['opened'] ?? now)) / 1000)) || 0;
      const rest = { asTold: 'no', pointed: [], note, seconds };
      return [confirm, { id: act, type: 'verdict.give', summariser, aspect, words: said, button, ...rest }];
    }
    case 'say_back': {
      if (item.kind !== 'told') return undefined;
      const { author, aspect } = item;
      return [confirm, { id: act, type: 'summary.send', author, aspect, text: said }];
    }
    case 'check': {
      if (item.kind !== 'summary') return undefined;
      const { summariser, aspect, check } = item;
      const near = check?.kind === 'f' && answer === 'stands' && closest !== undefined ? { closest } : {};
      return [confirm, { id: act, type: 'verdict.resolve', summariser, aspect, answer, words: said, ...near }];
    }
    default:
      return undefined;
  }
}

/**
 * The page of somebody who answers from afar (method 2.10): plain forms, no script needed, nothing stored on the device.
 * The key comes in the body of each form, never in an address.
 */
export function addAfar(app: Hono, host: Host, acts: RateLimit): void {
  app.get('/api/afar.css', (c) => c.body(afarStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/api/afar.js', (c) => c.body(afarScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/relay/:room', (c) => c.html(keyPage(c.req.param('room'))));

  app.post('/relay/:room', async (c) => {
    const room = c.req.param('room');
    const sent = await readForm(c);
    const key = sent['key'] ?? '';
    const place = /^[\w-]{16,64}$/.test(key) ? await host.afarPlace(key, room) : undefined;
    if (!place) return c.html(keyPage(room, words.void), 401);
    const wait = acts.take(`afar ${place.room} ${place.seat}`);
    if (wait > 0) return c.html(keyPage(room, serverWords.tooMany(wait)), 429);
    const fresh = (): Filled => ({ room, key, act: randomUUID(), opened: Date.now() });
    if (sent['step'] === 'stop') return c.html(stopPage(fresh()));
    const { said, coded } = await does(host, place, sent);
    const typed = { words: sent['words'] ?? '', note: sent['note'] ?? '' };
    const filled = said?.kind === 'problem' ? { ...fresh(), said, typed } : { ...fresh(), ...(said ? { said } : {}) };
    return c.html(onePage(await host.afar(place, coded), filled), said?.kind === 'problem' ? 409 : 200);
  });
}

/** What became of a form, and whether it came with the right code: only then its answer may hold the private question. */
type Done = { readonly said?: Filled['said']; readonly coded: boolean };

/** Does what a form asks for, and says what became of it; nothing for a look at the page. */
async function does(host: Host, place: AfarPlace, sent: Sent): Promise<Done> {
  const page = await host.afar(place, true);
  const id = sent['act'];
  const wanted = isId(id) ? actsOf(page, sent, id, Date.now()) : undefined;
  if (!wanted) return { coded: false };
  const { item } = page;
  // No package stands there chosen beforehand, so a yes has to name one.
  const yes = item.kind === 'offer' && sent['step'] === 'reply' && sent['reply'] === 'accept';
  if (yes && item.packages.length > 1 && chosen(sent).package === undefined)
    return { said: { kind: 'problem', text: words.offer.whichFirst }, coded: false };
  const other = 'from' in item ? item.from : page.you;
  const named = (refused: Refusal) => ({
    seat: (id: string) =>
      id === place.seat ? page.you : refused.code === 'threat.told' ? (page.neutral ?? other) : other,
    issue: (issue: string) => issue,
  });
  const acts: ActRequest[] = [];
  for (const value of wanted) {
    const act = toAct(value);
    if ('error' in act) return { said: { kind: 'problem', text: act.message }, coded: false };
    acts.push(act);
  }
  for (const [index, act] of acts.entries()) {
    const done = await host.act(place, act);
    if (!('refused' in done)) continue;
    const { refused } = done;
    if (refused.code === 'relay.not_confirmed')
      return { said: { kind: 'problem', text: words.wrongCode }, coded: false };
    // The private question is open already: the code was right, so here it is.
    if (refused.code === 'verdict.check_open') return { coded: true };
    return { said: { kind: 'problem', text: refusalWords(refused, named(refused)) }, coded: index > 0 };
  }
  if (sent['step'] === 'later' || sent['step'] === 'stop_yes') return { coded: false };
  const after = await host.afar(place, true);
  const asks = after.item.kind === 'summary' && after.item.check !== undefined;
  return asks ? { coded: true } : { said: { kind: 'done', text: words.thanks }, coded: true };
}
