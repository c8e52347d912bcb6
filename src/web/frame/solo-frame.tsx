import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { frameWords } from '../../contract/words/frame.en.ts';
import './frame.css';
import { Logo } from './logo.tsx';

type Props = { readonly title?: string; readonly children: ReactNode; readonly aside?: ReactNode };

/** The frame of a page outside any room: the mark, and one column. */
export function SoloFrame({ title, children, aside }: Props) {
  useEffect(() => {
    document.title = title === undefined ? 'Parley' : frameWords.newTab(title);
  }, [title]);
  return (
    <div className="solo">
      <a className="skip-link" href="#page">
        {frameWords.skip}
      </a>
      <header className="solo-head">
        <Link className="mark always" href="/" aria-label={frameWords.allRooms}>
          <Logo />
          <span>Parley</span>
        </Link>
        {aside}
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
