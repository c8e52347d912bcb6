import { lookWords } from '../../contract/words/look.en.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './visibility-mark.css';

/** Who sees a block of content. `pair` names the other person as this seat reads it. */
export type Visibility =
  | { readonly kind: 'only_you' | 'only_you_until_sent' | 'neutral' | 'everyone' | 'leaves_room' }
  | { readonly kind: 'pair'; readonly name: string };

type Face = { readonly icon: IconName; readonly shape: string; readonly words: string };

function face(visibility: Visibility): Face {
  const words = lookWords.visibility;
  switch (visibility.kind) {
    case 'only_you':
      return { icon: 'lock', shape: 'me', words: words.onlyYou };
    case 'only_you_until_sent':
      return { icon: 'lock', shape: 'me', words: words.onlyYouUntilSent };
    case 'pair':
      return { icon: 'pair', shape: 'pair', words: words.youAnd(visibility.name) };
    case 'neutral':
      return { icon: 'door', shape: 'neutral', words: words.youAndNeutral };
    case 'everyone':
      return { icon: 'table', shape: 'all', words: words.everyone };
    case 'leaves_room':
      return { icon: 'leave', shape: 'out', words: words.leavesRoom };
    default:
      return visibility satisfies never;
  }
}

/** Who sees this: shape, drawing and words together, so that it works in grey and in print. */
export function VisibilityMark(visibility: Visibility) {
  const { icon, shape, words } = face(visibility);
  return (
    <span className={`vis ${shape}`}>
      <Icon name={icon} />
      {words}
    </span>
  );
}
