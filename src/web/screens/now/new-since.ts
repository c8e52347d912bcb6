import { newsWords } from '../../../contract/words/news.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { agreementNews, layoutNews, leavingNews, moveNews, promiseNews, restartNews } from './news-of-course.ts';

/** One thing that somebody else did. */
export type NewThing = { readonly key: string; readonly at: string; readonly words: string; readonly href: string };

/** What others did after `since` (RFC 3339), oldest first; only what this seat may see. */
export function newSince(
  room: Pick<RoomHandle, 'room' | 'view' | 'me' | 'firstName' | 'names'>,
  since: string,
): readonly NewThing[] {
  const { view, me } = room;
  const who = room.firstName;
  const at = (place: 'understanding' | 'verdict', ...parts: string[]) => roomPath(room.room, place, ...parts);
  const statements = view.statements.map((each) => ({
    by: each.author,
    at: each.at,
    words: newsWords.told(who(each.author), topic(each.aspect, room.names)),
    href: at('understanding', aspectPart(each.aspect)),
  }));
  const attempts = view.directions.flatMap((direction) =>
    (direction.attempts ?? []).flatMap((attempt) => [
      {
        by: direction.summariser,
        at: attempt.at,
        words: newsWords.saidBack(who(direction.summariser), topic(direction.aspect, room.names)),
        href:
          direction.author === me.id
            ? at('verdict', aspectPart(direction.aspect), direction.summariser)
            : at('understanding', aspectPart(direction.aspect)),
      },
      ...(attempt.verdict
        ? [
            {
              by: direction.author,
              at: attempt.verdict.at,
              words: newsWords.answered(who(direction.author), topic(direction.aspect, room.names)),
              href: at('understanding', aspectPart(direction.aspect), direction.author),
            },
          ]
        : []),
    ]),
  );
  const talk = view.talk.flatMap((item) => {
    const href = roomPath(room.room, 'talk');
    const said = { by: item.by, at: item.at, words: newsWords.wrote(who(item.by)), href };
    if (item.kind === 'message' || !item.answer) return [said];
    return [said, { by: item.to, at: item.answer.at, words: newsWords.answeredLine(who(item.to)), href }];
  });
  const advice = view.advice.flatMap(({ adviser, items }) =>
    items.map((item) => ({
      by: item.by,
      at: item.at,
      words: newsWords.advised(who(item.by)),
      href: roomPath(room.room, 'advice', adviser),
    })),
  );
  const carries = view.held.filter((each) => each.neutral === me.id);
  const toCarry = carries.map((each) => ({
    by: each.via ?? each.party,
    at: each.at,
    words: newsWords.toCarry(who(each.via ?? each.party)),
    href: roomPath(room.room),
  }));
  const proposals = view.proposals.flatMap((each) => {
    const href = roomPath(room.room, 'options');
    return [
      { by: each.by, at: each.at, words: newsWords.offered(who(each.by)), href },
      ...each.replies.map((reply) => ({
        by: reply.by,
        at: reply.at,
        words: newsWords.repliedToOffer(who(reply.by)),
        href,
      })),
    ];
  });
  const signatures = (view.agreement?.signatures ?? []).map((each) => ({
    by: each.by,
    at: each.at,
    words: newsWords.signed(who(each.by)),
    href: roomPath(room.room, 'agreement'),
  }));
  const course = [layoutNews, restartNews, moveNews, promiseNews, agreementNews, leavingNews].flatMap((news) =>
    news(room),
  );
  return [...statements, ...attempts, ...talk, ...advice, ...toCarry, ...proposals, ...signatures, ...course]
    .filter((each) => each.by !== me.id && each.at > since)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((each) => ({ key: `${each.at} ${each.by} ${each.words}`, at: each.at, words: each.words, href: each.href }));
}
