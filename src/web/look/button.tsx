import './pressable-style.ts';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { Button as PressableButton } from 'react-aria-components/Button';
import type { ButtonProps as PressableProps } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './button.css';

/** `main` is the one filled button of a screen; `outlined` is for equals; `text` is for what may well be left alone. */
export type ButtonKind = 'main' | 'outlined' | 'text';

type Looks = {
  readonly kind?: ButtonKind;
  /** 44 px high instead of 48. */
  readonly small?: boolean;
  readonly icon?: IconName;
  /** A drawing after the words, such as the arrow of the main action. */
  readonly iconAfter?: IconName;
  readonly children: ReactNode;
};

const classes = ({ kind = 'outlined', small = false }: Looks, extra?: string): string =>
  ['btn', kind === 'outlined' ? '' : kind, small ? 'small' : '', extra ?? ''].filter((each) => each !== '').join(' ');

const content = ({ icon, iconAfter, children }: Looks) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    {children}
    {iconAfter ? <Icon name={iconAfter} /> : null}
  </>
);

export type ButtonProps = Looks &
  Omit<PressableProps, 'className' | 'children' | 'style'> & { readonly className?: string };

/** A button. `onPress` fires for mouse, touch and keyboard alike. */
export function Button(props: ButtonProps) {
  const { kind, small, icon, iconAfter, children, className, ...rest } = props;
  return (
    <PressableButton type="button" {...rest} className={classes(props, className)}>
      {content(props)}
    </PressableButton>
  );
}

export type LinkButtonProps = Looks & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'style'>;

/** A link that looks like a button, for going somewhere rather than doing something. */
export function LinkButton(props: LinkButtonProps) {
  const { kind, small, icon, iconAfter, children, className, href = '', ...rest } = props;
  const shared = { ...rest, className: classes(props, className) };
  // Places of our own change without loading the page again; files and other sites are ordinary links.
  return href.startsWith('/') && rest.download === undefined ? (
    <Link {...shared} href={href}>
      {content(props)}
    </Link>
  ) : (
    <a {...shared} href={href}>
      {content(props)}
    </a>
  );
}
