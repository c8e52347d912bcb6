import { seesNothing } from './history-attendants.ts';
import { AFAR, knowsCode, OTHER, RIGHT } from './history-afar.ts';
import type { Doing, Step, Way } from './history.ts';
import { byWayOfHer, fromAfar, scenes, type Form, type Part } from './scenes.ts';
import type { PersonName } from './world.ts';

/** What one part of a scene does, under an id of its own. */
function doing(part: Part | Form, id: string, code: string): Doing {
  if ('step' in part)
    return {
      id,
      then: ({ issues }) => {
        const last = issues.at(-1);
        const value = part.step === 'counter' ? { [`value-${last?.id ?? ''}`]: last?.options[1]?.id ?? '' } : {};
        return { seat: AFAR, form: { act: id, code, opened: '0', ...part, ...value } };
      },
    };
  const [seat, make] = part;
  return {
    id,
    then: (state) => {
      const body = make(state);
      return body && { seat, act: { ...body, id } };
    },
  };
}

const one = <T>(list: readonly T[], n: number): T | undefined => list[Math.floor(n) % Math.max(1, list.length)];

/**
 * How a history may begin: everything at once that leads to one rare act, the same on both sides; on one side alone where
 * the observer sees nothing of the room. What differs comes after it, in a room that holds more.
 */
export function sceneStep(observer: PersonName, way: Way, id: string, n: number): Step {
  const side = (parts: readonly (Part | Form)[], code = RIGHT): readonly Doing[] =>
    parts.map((part, index) => doing(part, `${id}-${String(index).padStart(2, '0')}`, code));
  if (way === 'relay') {
    const told = (code: string) => {
      const sets: Part = ['ruth', () => ({ type: 'relay.set_code', to: AFAR, code })];
      return side([sets, ...(one(fromAfar, n) ?? [])], code);
    };
    return { left: told(RIGHT), right: told(knowsCode(observer) ? RIGHT : OTHER) };
  }
  // The last scene is for her eyes.
  const readerNow = observer === 'rea' && n % 3 < 1;
  const { parts = [], inside = false } =
    (way === 'shuttle' ? one(byWayOfHer, n) : readerNow ? scenes.at(-1) : one(scenes, n)) ?? {};
  return { left: side(parts), right: inside && seesNothing(observer) ? [] : side(parts) };
}
