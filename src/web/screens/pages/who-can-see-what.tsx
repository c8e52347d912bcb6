import type { Viewer } from '../../../contract/viewers.ts';
import { room, visibility, type Datum } from '../../../contract/visibility.ts';
import { pagesWords } from '../../../contract/words/pages.en.ts';
import { visibilityWords as matrix } from '../../../contract/words/visibility.en.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Card, LinkButton, VisibilityMark } from '../../look/index.ts';
import type { Visibility } from '../../look/index.ts';
import './pages.css';

const words = pagesWords.who;

const rows: readonly { readonly mark: Visibility; readonly text: string }[] = [
  { mark: { kind: 'only_you' }, text: words.rows.onlyYou },
  { mark: { kind: 'only_you_until_sent' }, text: words.rows.onlyYouUntilSent },
  { mark: { kind: 'pair', name: words.pairName }, text: words.rows.pair },
  { mark: { kind: 'neutral' }, text: words.rows.neutral },
  { mark: { kind: 'everyone' }, text: words.rows.everyone },
  { mark: { kind: 'leaves_room' }, text: words.rows.leavesRoom },
];

/** The viewers in words; those of the whole room in one word. */
function names(viewers: readonly Viewer[]): string {
  if (viewers.length === 0) return matrix.none;
  const all = room.every((each) => viewers.includes(each));
  const rest = all ? viewers.filter((each) => !room.includes(each)) : viewers;
  return [...(all ? [matrix.room] : []), ...rest.map((viewer) => matrix.viewers[viewer])].join(', ');
}

/** Lines with the same readers and the same files stand together: fifty lines would say a dozen things. */
function alike(): readonly (readonly Datum[])[] {
  const groups = new Map<string, Datum[]>();
  for (const line of visibility) {
    const readers = JSON.stringify([line.page, line.mine, line.agreement]);
    groups.set(readers, [...(groups.get(readers) ?? []), line]);
  }
  return [...groups.values()];
}

/** The whole matrix: who sees what, and in which file it stands. */
function Matrix() {
  return (
    <Card title={matrix.title}>
      <details>
        <summary>{matrix.open}</summary>
        <p>{matrix.lede}</p>
        <dl className="matrix-rows">
          {alike().map((lines) =>
            lines.slice(0, 1).map(({ id, page, mine, agreement }) => (
              <div key={id}>
                <dt>
                  {matrix.page}: {names(page)}.
                  <span className="small">
                    {matrix.mine}: {names(mine)}. {matrix.agreement}: {names(agreement)}.
                  </span>
                </dt>
                <dd>
                  <ul>
                    {lines.map((line) => (
                      <li key={line.id}>{matrix.data[line.id]}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            )),
          )}
        </dl>
      </details>
    </Card>
  );
}

/** A short help: the marks, what nobody sees, and what the owner of the server could see. */
export default function WhoCanSeeWhat() {
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack page-body">
        <Card label={words.title}>
          <dl className="who-rows">
            {rows.map(({ mark, text }) => (
              <div key={mark.kind}>
                <dt>
                  <VisibilityMark {...mark} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <Card title={words.cannotTitle}>
          <ul className="plain-list">
            {words.cannot.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
        <Card title={words.littleTitle}>
          <ul className="plain-list">
            {words.little.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
        <Card title={words.ownerTitle}>
          <p>{words.owner}</p>
        </Card>
        <Matrix />
        <p className="acts">
          <LinkButton href="/limits">{words.limits}</LinkButton>
          <LinkButton href="/">{words.back}</LinkButton>
        </p>
      </div>
    </SoloFrame>
  );
}
