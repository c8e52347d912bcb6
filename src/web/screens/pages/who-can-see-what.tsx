import { pagesWords } from '../../../contract/words/pages.en.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Card, LinkButton, VisibilityMark } from '../../look/index.ts';
import type { Visibility } from '../../look/index.ts';
import './pages.css';

const words = pagesWords.who;

const rows: readonly { readonly mark: Visibility; readonly text: string }[] = [
  { mark: { kind: 'only_you' }, text: words.rows.onlyYou },
  { mark: { kind: 'only_you_until_sent' }, text: words.rows.onlyYouUntilSent },
  { mark: { kind: 'pair', name: words.pairName }, text: words.rows.pair },
  { mark: { kind: 'everyone' }, text: words.rows.everyone },
  { mark: { kind: 'leaves_room' }, text: words.rows.leavesRoom },
];

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
        <Card title={words.ownerTitle}>
          <p>{words.owner}</p>
        </Card>
        <p className="acts">
          <LinkButton href="/limits">{words.limits}</LinkButton>
          <LinkButton href="/">{words.back}</LinkButton>
        </p>
      </div>
    </SoloFrame>
  );
}
