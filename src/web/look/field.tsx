import { useId } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { lookWords } from '../../contract/words/look.en.ts';
import { Icon } from './icon.tsx';
import './field.css';

type Common = {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only, where a heading right above says the same. */
  readonly labelHidden?: boolean;
  /** One line under the label: what goes in here. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; linked to the field and announced. */
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly className?: string;
};

type Parts = { readonly field: string; readonly hint: string; readonly error: string };

function useParts(): Parts {
  const id = useId();
  return { field: id, hint: `${id}-hint`, error: `${id}-error` };
}

const describedBy = (parts: Parts, { hint, error }: Common, extra?: string): string | undefined => {
  const ids = [error === undefined ? '' : parts.error, hint === undefined ? '' : parts.hint, extra ?? ''];
  const list = ids.filter((each) => each !== '').join(' ');
  return list === '' ? undefined : list;
};

function Frame({ common, parts, children }: { common: Common; parts: Parts; children: ReactNode }) {
  const { label, labelHidden = false, hint, error, optional = false, className } = common;
  return (
    <div className={['field-block', className ?? ''].join(' ').trim()}>
      <label htmlFor={parts.field} className={labelHidden ? 'sr' : 'field-label'}>
        {label}
        {optional ? <span className="cap"> ({lookWords.optional})</span> : null}
      </label>
      {hint === undefined ? null : (
        <p className="cap field-hint" id={parts.hint}>
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p className="field-error" id={parts.error} role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

export type FieldProps = Common & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `line` is one line; a number is the least number of lines of a text that grows. */
  readonly lines?: 'line' | number;
  /** Words of a person (serif, the usual), or a plain entry of the table such as a date or a name (sans). */
  readonly font?: 'voice' | 'table';
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'number';
  readonly name?: string;
  readonly lang?: string;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly spellCheck?: boolean;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** Id of an element that also describes the field, for example a count of words. */
  readonly describedBy?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A labelled text field whose hint and error are linked to it. Controlled: the caller keeps the draft. */
export function Field(props: FieldProps) {
  const { label, labelHidden, hint, error, optional, className, ...own } = props;
  const {
    value,
    onChange,
    lines = 3,
    font = 'voice',
    type = 'text',
    areaRef,
    inputRef,
    describedBy: extra,
    ...native
  } = own;
  const parts = useParts();
  const shared = {
    ...native,
    id: parts.field,
    className: `field ${font}-field`,
    value,
    'aria-describedby': describedBy(parts, props, extra),
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <Frame common={props} parts={parts}>
      {lines === 'line' ? (
        <input {...shared} ref={inputRef} type={type} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} ref={areaRef} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </Frame>
  );
}

export type SelectProps<T extends string> = Common & {
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  /** Shown while nothing is chosen. */
  readonly none?: string;
  readonly disabled?: boolean;
};

/** A labelled list of choices in the system's own control, which every phone and screen reader knows. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, onChange, choices, none, disabled } = props;
  const parts = useParts();
  return (
    <Frame common={props} parts={parts}>
      <select
        id={parts.field}
        className="field select-field"
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(parts, props)}
        aria-invalid={props.error === undefined ? undefined : true}
        onChange={(event) => {
          const chosen = choices.find((each) => each.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {none === undefined ? null : (
          <option value="" disabled={value !== ''}>
            {none}
          </option>
        )}
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export type TickProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

/** One yes-or-not-yet line with a box to tick. */
export function Tick({ checked, onChange, children, hint, disabled }: TickProps) {
  const id = useId();
  return (
    <div className="tick-line">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{children}</label>
      {hint === undefined ? null : (
        <p className="cap" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
