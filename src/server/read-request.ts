import type { Context } from 'hono';
import type { z } from 'zod';
import { actData, actFrame, type ActRequest } from '../contract/acts.ts';
import type { Problem } from '../contract/api.ts';
import { serverWords } from '../contract/words/server.en.ts';

/** `__proto__` as a key is never meant well, and schemas do not see it. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is not a field');
  return value;
}

// Bytes that are no UTF-8 are refused, not replaced: what is stored is what was sent. A byte order mark is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** JSON of a request as a value, or the problem to answer with. */
export function readJson(text: string): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(text, refuseProto) };
  } catch {
    return { error: 'malformed', message: serverWords.malformed };
  }
}

/** The body of a request that says it is JSON, as a value, or the problem to answer with. */
export async function readBody(c: Context): Promise<{ readonly value: unknown } | Problem> {
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? ''))
    return { error: 'malformed', message: serverWords.wrongType };
  const bytes = await c.req.arrayBuffer();
  try {
    return readJson(utf8.decode(bytes));
  } catch {
    return { error: 'malformed', message: serverWords.malformed };
  }
}

/** What a schema did not accept, field by field, the first ten. Says what the field needs, never what stood there. */
export function invalid(error: z.ZodError, message: string): Problem {
  const fields = error.issues.slice(0, 10).map((issue) => ({ path: issue.path.join('.'), problem: issue.message }));
  return { error: 'invalid', message, fields };
}

/** The body of a request as its schema wants it, exactly; or the problem to answer with. */
export async function readAs<T>(c: Context, schema: z.ZodType<T>): Promise<{ readonly data: T } | Problem> {
  const body = await readBody(c);
  if ('error' in body) return body;
  const { data, error } = schema.safeParse(body.value);
  return error ? invalid(error, serverWords.invalid) : { data };
}

/** A value as an act: first its frame, then the data of its type, exactly; unknown fields are refused. */
export function toAct(value: unknown): ActRequest | Problem {
  const frame = actFrame.safeParse(value);
  if (!frame.success) return invalid(frame.error, serverWords.noFrame);
  const { id, type, ...rest } = frame.data;
  const data = actData[type].safeParse(rest);
  if (!data.success) return invalid(data.error, serverWords.invalid);
  // The schema of this very type has just accepted the data.
  return { id, type, ...data.data } as ActRequest;
}
