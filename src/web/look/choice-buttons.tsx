import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './choice-buttons.css';

export type Choice<T extends string> = {
  readonly id: T;
  readonly label: ReactNode;
  /** A smaller line under the label. */
  readonly under?: string;
};

export type ChoiceButtonsProps<T extends string> = {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (id: T) => void;
  /** Set where choosing marks an answer that is sent later by another button. */
  readonly selected?: T | undefined;
  /** `row` puts short answers side by side as far as they fit. */
  readonly columns?: 1 | 2 | 'row';
  readonly small?: boolean;
  readonly disabled?: boolean;
};

/**
 * Equal answers: same size, outlined, none filled, in the order given. Inside the group the arrow keys move; Alt with a
 * digit puts the focus on an answer, and Enter then gives it (look 8), so that no single key sends an answer.
 */
export function ChoiceButtons<T extends string>(props: ChoiceButtonsProps<T>) {
  const { label, choices, onChoose, selected, columns = 2, small = false, disabled = false } = props;
  const group = useRef<HTMLDivElement>(null);

  const focus = (index: number) => {
    const buttons = group.current?.querySelectorAll('button');
    buttons?.[(index + choices.length) % choices.length]?.focus();
  };
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focus(index + step);
  };

  return (
    <div className={`choices columns-${columns}`} role="group" aria-label={label} ref={group} data-choices="">
      {choices.map((choice, index) => (
        <button
          key={choice.id}
          type="button"
          className={small ? 'btn small' : 'btn'}
          disabled={disabled}
          aria-pressed={selected === undefined ? undefined : selected === choice.id}
          onKeyDown={(event) => move(event, index)}
          onClick={() => onChoose(choice.id)}
        >
          <span>
            {choice.label}
            {choice.under === undefined ? null : <span className="cap">{choice.under}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}

/** Puts the focus on the n-th answer (1-based) of the first group of equal answers on the page; for Alt 1 to 4. */
export function focusChoice(n: number): void {
  document.querySelectorAll<HTMLButtonElement>('[data-choices] > button')[n - 1]?.focus();
}
