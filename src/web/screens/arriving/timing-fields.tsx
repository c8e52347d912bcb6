import { spanInWords, timingWords as words } from '../../../contract/words/timing.en.ts';
import type { Timing } from '../../../room/index.ts';
import { Field, Select, Tick } from '../../look/index.ts';
import { ownZone } from '../deeds/today.ts';
import { answerHours, zones } from './timing-draft.ts';

type Props = {
  readonly timing: Timing;
  readonly onChange: (timing: Timing) => void;
  /** The rule that says this in words, as the number it has here. */
  readonly rule: { readonly number: number; readonly linked: boolean } | undefined;
};

/** How long an answer may take, and when nobody is reminded. */
export function TimingFields({ timing, onChange, rule }: Props) {
  const { responseHours, quiet } = timing;
  const hours = [...new Set([...answerHours, responseHours])].sort((a, b) => a - b);
  const setQuiet = (next: Timing['quiet']) => onChange({ responseHours, ...(next ? { quiet: next } : {}) });
  return (
    <div className="timing-fields">
      <Select
        label={words.hours}
        hint={words.hoursHint}
        value={String(responseHours)}
        choices={hours.map((each) => ({ value: String(each), label: spanInWords(each) }))}
        onChange={(value) => onChange({ ...timing, responseHours: Number(value) })}
      />
      <Tick
        checked={quiet !== undefined}
        onChange={(on) => setQuiet(on ? { from: '20:00', to: '08:00', zone: ownZone() } : undefined)}
      >
        {words.quiet}
      </Tick>
      {quiet ? (
        <div className="quiet-fields">
          <Field
            label={words.from}
            lines="line"
            type="time"
            font="table"
            value={quiet.from}
            onChange={(from) => (from === '' ? undefined : setQuiet({ ...quiet, from }))}
          />
          <Field
            label={words.to}
            lines="line"
            type="time"
            font="table"
            value={quiet.to}
            onChange={(to) => (to === '' ? undefined : setQuiet({ ...quiet, to }))}
            {...(quiet.from === quiet.to ? { error: words.sameTimes } : {})}
          />
          <Select
            label={words.zone}
            value={quiet.zone}
            choices={zones(quiet.zone, ownZone()).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            onChange={(zone) => setQuiet({ ...quiet, zone })}
          />
        </div>
      ) : null}
      {rule ? <p className="cap">{rule.linked ? words.linked(rule.number) : words.worded(rule.number)}</p> : null}
    </div>
  );
}
