import { useId } from 'react';
import './marked-field.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  /** A stretch of the text to underline with a wavy ink line: UTF-16 units, end exclusive. */
  readonly mark?: { readonly start: number; readonly end: number };
  readonly error?: string;
  readonly describedBy?: string;
  readonly lang?: string;
};

/**
 * A text field that can underline one stretch of what is written. A mirror of the text lies under the field: it gives the
 * field its height and carries the line, so that the field itself stays the browser's own.
 */
export function MarkedField(props: Props) {
  const { label, value, onChange, lines = 6, mark, error, describedBy, lang } = props;
  const id = useId();
  const stands = mark && mark.end <= value.length ? mark : undefined;
  const described = [error === undefined ? '' : `${id}-error`, describedBy ?? ''].filter((each) => each !== '');
  return (
    <div className="marked-field">
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <div className="marked-stack" data-lines={Math.min(8, lines)}>
        <div className="field voice-field mirror" aria-hidden="true">
          {stands ? (
            <>
              {value.slice(0, stands.start)}
              <mark>{value.slice(stands.start, stands.end)}</mark>
              {value.slice(stands.end)}
            </>
          ) : (
            value
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          className="field voice-field"
          value={value}
          lang={lang}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        />
      </div>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
