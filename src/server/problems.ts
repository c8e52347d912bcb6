import type { Context } from 'hono';
import type { Problem } from '../contract/api.ts';
import { groupName } from '../contract/words/names.en.ts';
import { refusalWords, type Names } from '../contract/words.en.ts';
import type { Refusal, RoomView } from '../room/index.ts';

const statusOf = {
  malformed: 400,
  unauthorised: 401,
  not_found: 404,
  refused: 409,
  too_large: 413,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
} as const satisfies Record<Problem['error'], number>;

/** Answers with a problem and the status that belongs to it. */
export function problem(c: Context, answer: Problem): Response {
  return c.json(answer, statusOf[answer.error]);
}

/** Names for the sentences of a refusal, from what the acting seat may see. */
export function namesFrom(view: Pick<RoomView, 'seats' | 'attendants' | 'issues'>): Names {
  return {
    seat: (id) =>
      id === 'group' ? groupName : ([...view.seats, ...view.attendants].find((each) => each.id === id)?.name ?? id),
    issue: (id) => view.issues.find((issue) => issue.id === id)?.title ?? id,
  };
}

/** Answers with a refusal: 409, the facts, and the same in words. */
export function refusal(c: Context, refused: Refusal, names: Names): Response {
  return problem(c, { error: 'refused', message: refusalWords(refused, names), refused });
}
