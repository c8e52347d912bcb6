import { actors, limitLines, limitName, limitsWords as words } from '../../../contract/words/limits.en.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Card, LinkButton } from '../../look/index.ts';
import './pages.css';

/** What host, other parties, neutral and network can and cannot do, each with the name of what shows it. */
export default function Limits() {
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack page-body">
        {actors.map((who) => (
          <Card key={who} title={words.actors[who]}>
            {[true, false].map((can) => (
              <section key={String(can)} className="limit-group">
                <h3>{can ? words.can : words.cannot}</h3>
                <ul className="plain-list">
                  {limitLines
                    .filter((line) => line.who === who && line.can === can)
                    .map((line) => (
                      <li key={limitName(line)}>
                        {line.words} <code>{limitName(line)}</code>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </Card>
        ))}
        <p className="acts">
          <LinkButton href="/">{words.back}</LinkButton>
        </p>
      </div>
    </SoloFrame>
  );
}
