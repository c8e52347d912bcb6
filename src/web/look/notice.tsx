import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { lookWords } from '../../contract/words/look.en.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './notice.css';

/**
 * `info`: what to know. `alert`: an error of the system, with what is safe. `offline`: no connection. `unsent`: text that
 * waits. `closed`: an action that is not open yet, and why. `done`: something was stored.
 */
export type NoticeKind = 'info' | 'alert' | 'offline' | 'unsent' | 'closed' | 'done';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  alert: 'alert',
  offline: 'offline',
  unsent: 'clock',
  closed: 'none',
  done: 'check',
};

export type NoticeProps = {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons or links under the words. */
  readonly actions?: ReactNode;
  /** `polite` for what changes by itself, `assertive` for what just went wrong; nothing for what was there from the start. */
  readonly announce?: 'polite' | 'assertive';
};

/** A short message inside the page: icon and words, never colour alone. */
export function Notice({ kind = 'info', title, children, actions, announce }: NoticeProps) {
  const role = announce === undefined ? undefined : announce === 'polite' ? 'status' : 'alert';
  return (
    <div className={`notice ${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div className="notice-body">
        {title === undefined ? null : (
          <p>
            <b>{title}</b>
          </p>
        )}
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className="acts">{actions}</div>}
      </div>
    </div>
  );
}

/** Nothing here yet: one sentence and at most one thing to do. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="mute">{children}</p>
      {action === undefined ? null : <div className="acts">{action}</div>}
    </div>
  );
}

/** Loading: nothing for 300 ms, then grey lines, after 2 s words as well. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const [age, setAge] = useState<'new' | 'shown' | 'long'>('new');
  useEffect(() => {
    const timers = [setTimeout(() => setAge('shown'), 300), setTimeout(() => setAge('long'), 2000)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="skeleton" role="status">
      <span className={age === 'long' ? 'cap' : 'sr'}>
        {age === 'long' ? lookWords.loading.long : lookWords.loading.first}
      </span>
      {age === 'new'
        ? null
        : Array.from({ length: lines }, (_, line) => <span key={line} className="bar" aria-hidden="true" />)}
    </div>
  );
}
