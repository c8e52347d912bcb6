import { Menu as MenuList, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './menu.css';

export type MenuChoice<T extends string> = {
  readonly id: T;
  readonly label: string;
  readonly icon?: IconName;
};

export type MenuProps<T extends string> = Pick<ButtonProps, 'kind' | 'small' | 'icon' | 'className'> & {
  /** The words on the button that opens it. */
  readonly label: string;
  readonly choices: readonly MenuChoice<T>[];
  readonly onChoose: (id: T) => void;
};

/** A button that opens a short list of things to do. */
export function Menu<T extends string>({ label, choices, onChoose, ...button }: MenuProps<T>) {
  return (
    <MenuTrigger>
      <Button {...button}>{label}</Button>
      <Popover className="menu" placement="bottom end">
        <MenuList
          aria-label={label}
          onAction={(key) => {
            const chosen = choices.find((each) => each.id === key);
            if (chosen) onChoose(chosen.id);
          }}
        >
          {choices.map((each) => (
            <MenuItem key={each.id} id={each.id} className="menu-item" textValue={each.label}>
              {each.icon ? <Icon name={each.icon} /> : null}
              {each.label}
            </MenuItem>
          ))}
        </MenuList>
      </Popover>
    </MenuTrigger>
  );
}
