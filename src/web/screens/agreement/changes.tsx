import { clauseChanges } from '../../../contract/agreement-changes.ts';
import { calendarDate } from '../../../contract/words/agreement.en.ts';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import type { AgreementText } from '../../../room/types.ts';
import { wordDiff } from '../understanding/word-diff.ts';

const words = amendmentWords.changes;
const tags = { changed: words.changed, added: words.added, removed: words.removed } as const;

/** What differs between two texts, clause by clause and word by word; never by colour alone. */
export function Changes({ before, after }: { readonly before: AgreementText; readonly after: AgreementText }) {
  const lines = clauseChanges(before, after).flatMap((each) =>
    each.kind === 'same'
      ? []
      : [
          {
            id: each.id,
            tag: tags[each.kind],
            title: each.after?.title ?? each.before?.title ?? '',
            from: each.before?.text ?? '',
            to: each.after?.text ?? '',
          },
        ],
  );
  const rest = [
    { id: 'review', title: words.review, from: calendarDate(before.reviewOn), to: calendarDate(after.reviewOn) },
    { id: 'dispute', title: words.dispute, from: before.dispute, to: after.dispute },
  ].flatMap((each) => (each.from === each.to ? [] : [{ ...each, tag: words.changed }]));
  return (
    <>
      <ul className="plain-list text-changes">
        {[...lines, ...rest].map(({ id, tag, title, from, to }) => (
          <li key={id}>
            <p>
              <span className="tag">{tag}</span> <b>{title}</b>
            </p>
            <p className="voice">
              {wordDiff(from, to).map((run, index) =>
                run.kind === 'same' ? (
                  run.text
                ) : run.kind === 'added' ? (
                  <ins key={index}>{run.text}</ins>
                ) : (
                  <del key={index}>{run.text}</del>
                ),
              )}
            </p>
            <p className="sr">{words.reads(from, to)}</p>
          </li>
        ))}
      </ul>
      <p className="cap">{words.same}</p>
    </>
  );
}
