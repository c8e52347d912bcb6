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
            <dl className="limit-rows">
              {limitLines
                .filter((line) => line.who === who)
                .map((line) => (
                  <div key={limitName(line)}>
                    <dt>
                      {words.deeds[line.deed]} <span className="limit-can">{line.can ? words.can : words.cannot}</span>
                    </dt>
                    <dd>
                      {line.words} <code>{limitName(line)}</code>
                    </dd>
                  </div>
                ))}
            </dl>
          </Card>
        ))}
        <p className="acts">
          <LinkButton href="/">{words.back}</LinkButton>
        </p>
      </div>
    </SoloFrame>
  );
}
