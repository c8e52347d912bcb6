import { useId } from 'react';
import type { ReactNode } from 'react';
import { VisibilityMark } from './visibility-mark.tsx';
import type { Visibility } from './visibility-mark.tsx';
import './surface.css';

type Shared = {
  /** The heading. A string becomes the heading of the block; leave it out when the block has its own. */
  readonly title?: ReactNode;
  /** 2 for a block of the page (the usual), 3 inside another block. */
  readonly level?: 2 | 3;
  /** Goes before the heading, on the same line: a seat mark. */
  readonly before?: ReactNode;
  /** A short line under the heading. */
  readonly under?: ReactNode;
  readonly className?: string;
  /** Of the section, to link to it. */
  readonly id?: string;
  /** The way here led to this block: going to the page moves the window and the focus to its heading. */
  readonly meant?: boolean;
  /** Names the block when it has no `title`. */
  readonly label?: string;
  readonly children: ReactNode;
};

type HeadProps = Pick<Shared, 'title' | 'level' | 'before' | 'under' | 'meant'> & {
  readonly id: string;
  readonly visibility: Visibility | undefined;
};

function Head({ title, level = 2, before, under, meant = false, id, visibility }: HeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  if (title === undefined) return visibility ? <VisibilityMark {...visibility} /> : null;
  return (
    <div className="head">
      <div className="who">
        {before}
        <div>
          <Heading id={id} data-meant={meant ? '' : undefined}>
            {title}
          </Heading>
          {under === undefined ? null : <span className="r">{under}</span>}
        </div>
      </div>
      {visibility ? <VisibilityMark {...visibility} /> : null}
    </div>
  );
}

export type CardProps = Shared & {
  /** Who may see this block; shown as a mark beside the heading. */
  readonly visibility?: Visibility;
};

/** A shared block: solid edge. Give it a `visibility` wherever it holds content of people. */
export function Card({ className, id, label, children, visibility, ...head }: CardProps) {
  const heading = useId();
  return (
    <section
      className={['card', className ?? ''].join(' ').trim()}
      id={id}
      aria-label={label}
      aria-labelledby={head.title === undefined ? undefined : heading}
    >
      <Head {...head} id={heading} visibility={visibility} />
      {children}
    </section>
  );
}

export type PrivateCardProps = Shared & {
  /** Set when the content is meant to be sent later: the mark then says "Only you, until you send". */
  readonly untilSent?: boolean;
};

/** A block that only this person sees: dashed edge, hatched spine, lock and the words. */
export function PrivateCard({ className, id, label, children, untilSent = false, ...head }: PrivateCardProps) {
  const heading = useId();
  return (
    <section
      className={['private', className ?? ''].join(' ').trim()}
      id={id}
      aria-label={label}
      aria-labelledby={head.title === undefined ? undefined : heading}
    >
      <Head {...head} id={heading} visibility={{ kind: untilSent ? 'only_you_until_sent' : 'only_you' }} />
      {children}
    </section>
  );
}
