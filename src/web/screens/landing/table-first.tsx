import { landingWords } from '../../../contract/words/landing.en.ts';
import { Button, Card, Person } from '../../look/index.ts';
import { RulesList } from '../arriving/rules-list.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { StageProps } from './stage.ts';

const words = landingWords.table;

/** The table before sitting down: who has a seat, how it goes, the rules. Looking tells nobody anything. */
export function TableFirst({ room, inviterName, go }: StageProps) {
  const { view, me } = room;
  const sending = useSend(room);
  return (
    <section className="land-panel wide-panel">
      <Back go={go} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack land-stack">
        <Card title={words.seats}>
          <ul className="land-seats">
            {view.seats.map((seat, order) => (
              <li key={seat.id}>
                <Person
                  name={seat.name}
                  order={order}
                  empty={seat.status !== 'seated'}
                  under={seat.id === me.id ? words.yours : seat.status === 'seated' ? words.seated : words.invited}
                >
                  {seat.role === '' ? seat.name : `${seat.name}, ${seat.role}`}
                </Person>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={words.how}>
          <ol className="rules">
            {words.steps.map(([what, more]) => (
              <li key={what}>
                <p className="rule-text">{what}</p>
                <p className="small mute">{more}</p>
              </li>
            ))}
          </ol>
        </Card>
        <Card>
          <details>
            <summary>{words.rules}</summary>
            <RulesList rules={view.rules.items} />
          </details>
        </Card>
        <SendNote sending={sending} />
        <div className="acts">
          <Button kind="main" isDisabled={sending.busy} onPress={() => void sending.send({ type: 'party.accept' })}>
            {words.sit}
          </Button>
          <Button onPress={() => go('ask')}>{landingWords.ask}</Button>
        </div>
        <p className="cap">{words.sitNote(inviterName)}</p>
      </div>
    </section>
  );
}

/** Back to the invitation. */
export function Back({ go }: Pick<StageProps, 'go'>) {
  return (
    <p className="back">
      <Button kind="text" small icon="back" onPress={() => go('invitation')}>
        {landingWords.back}
      </Button>
    </p>
  );
}
