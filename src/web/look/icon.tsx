import type { ReactElement } from 'react';
import './icon.css';

const dot = (cx: number, cy: number, r: number) => <circle cx={cx} cy={cy} r={r} />;

/** The drawings, on a 24 by 24 grid, in strokes of the current colour. */
const drawings = {
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.4v2" />
    </>
  ),
  table: (
    <>
      {dot(12, 12, 5.2)}
      {dot(12, 3.2, 1.5)}
      {dot(20.8, 12, 1.5)}
      {dot(12, 20.8, 1.5)}
      {dot(3.2, 12, 1.5)}
    </>
  ),
  pair: (
    <>
      {dot(9, 12, 6)}
      {dot(15, 12, 6)}
    </>
  ),
  door: (
    <>
      <path d="M6.500 20.500V4h11v16.500M4 20.500h16" />
      <path d="M14 11.500v1.500" />
    </>
  ),
  leave: <path d="M10 4.500H5v15h5M10 12h10M15.500 7.500L20 12l-4.500 4.500" />,
  arrow: <path d="M4.5 12h15M13.5 6l6 6-6 6" />,
  back: <path d="M19.500 12h-15M10.500 6l-6 6 6 6" />,
  pause: <path d="M9 6v12M15 6v12" />,
  play: <path d="M8 5.500v13l10-6.500z" />,
  note: <path d="M6 3.5h9.5L19 7v13.5H6zM9.5 9h6M9.5 13h6M9.5 17h3.5" />,
  book: <path d="M5 4.5A1.5 1.5 0 0 1 6.5 3H19v18H6.5A1.5 1.5 0 0 1 5 19.5zM8.5 3v18M12 8h4M12 12h4" />,
  day: <path d="M4.5 6.500h15v13h-15zM4.5 10.500h15M8.500 4v4M15.500 4v4" />,
  now: (
    <>
      {dot(12, 12, 3)}
      <path d="M12 3.5v2.5M12 18v2.5M3.5 12H6M18 12h2.5" />
    </>
  ),
  loop: <path d="M5.2 14.5a7 7 0 0 1 12.3-6.8M18.8 9.5A7 7 0 0 1 6.5 16.3M17.8 4v4h-4M6.2 20v-4h4" />,
  facts: (
    <>
      <path d="M3.5 19.5h17" />
      {dot(7, 15.5, 1.4)}
      {dot(11, 15.5, 1.4)}
      {dot(11, 11.5, 1.4)}
      {dot(15, 15.5, 1.4)}
      {dot(11, 7.5, 1.4)}
      {dot(15, 11.5, 1.4)}
    </>
  ),
  options: (
    <>
      <rect x="3.5" y="4" width="7" height="7" rx="1.5" />
      <rect x="13.5" y="4" width="7" height="7" rx="1.5" />
      <rect x="3.5" y="14" width="7" height="7" rx="1.5" />
      <path d="M17 14.5v6M14 17.5h6" />
    </>
  ),
  agreement: <path d="M6 3.5h12v17H6zM9 8h6M9 12h6M9 16.5c1-1.4 1.8-1.4 2.5 0s1.7 1 3-.5" />,
  deeds: (
    <>
      <path d="M3 12h18" />
      <circle cx="7" cy="12" r="2.6" fill="currentColor" />
      {dot(15.5, 12, 2.6)}
    </>
  ),
  record: <path d="M9 7.5H7a4.5 4.5 0 0 0 0 9h2M15 7.5h2a4.5 4.5 0 0 1 0 9h-2M8.5 12h7" />,
  talk: <path d="M4 5.500h16v11h-9l-4.500 3.500v-3.500H4zM8 9.500h8M8 12.500h5" />,
  more: (
    <>
      {dot(5.5, 12, 0.9)}
      {dot(12, 12, 0.9)}
      {dot(18.5, 12, 0.9)}
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  cross: <path d="M6.500 6.500l11 11M17.500 6.500l-11 11" />,
  down: <path d="M6 9.5l6 6 6-6" />,
  check: <path d="M5.500 12.500l4.500 4.500 8.500-9.500" />,
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2" />
      <path d="M15.5 8.5V6A2 2 0 0 0 13.5 4H6A2 2 0 0 0 4 6v7.5a2 2 0 0 0 2 2h2.5" />
    </>
  ),
  none: (
    <>
      {dot(12, 12, 8.5)}
      <path d="M8 12h8" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      {dot(12, 12, 2.8)}
    </>
  ),
  blind: (
    <path d="M3 10c2.5 3.5 5.5 5 9 5s6.5-1.500 9-5M5.600 13.200L4 15.600M9.500 14.800l-.8 2.900M14.500 14.800l.8 2.900M18.400 13.200l1.600 2.400" />
  ),
  offline: (
    <path d="M4 4l16 16M7.500 18.500h9.500M6.200 10.200a4.300 4.300 0 0 0 1.300 8.300M10 6.200a5.500 5.500 0 0 1 7.600 5 3.700 3.700 0 0 1 2.200 5.800" />
  ),
  alert: (
    <>
      <path d="M12 4L21 19.500H3z" />
      <path d="M12 10v4.500M12 17v.1" />
    </>
  ),
  info: (
    <>
      {dot(12, 12, 8.5)}
      <path d="M12 11v5M12 8v.1" />
    </>
  ),
  clock: (
    <>
      {dot(12, 12, 8.5)}
      <path d="M12 7.500V12l3 2" />
    </>
  ),
  pen: <path d="M4.500 19.500l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500" />,
  question: (
    <>
      {dot(12, 12, 8.5)}
      <path d="M9.500 9.800a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.700M12 16.500v.1" />
    </>
  ),
  home: <path d="M4 11.500L12 4.500l8 7M6.500 9.500V19.500h11V9.500" />,
  gear: (
    <>
      {dot(12, 12, 3)}
      <path d="M12 3.500v3M12 17.500v3M3.500 12h3M17.500 12h3M6 6l2.100 2.100M15.900 15.900L18 18M18 6l-2.100 2.100M8.100 15.900L6 18" />
    </>
  ),
  download: <path d="M12 4v11M7 10.500l5 5 5-5M4.500 20h15" />,
  link: (
    <path d="M10 14.500a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 9.500a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.200l1-1" />
  ),
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;

/** A drawing beside words. It is always hidden from screen readers: the words carry the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
