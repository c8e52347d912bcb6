import type { AgreementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** A part of the Agreement screen on a text that was signed. */
export type InForceProps = { readonly room: RoomHandle; readonly agreement: AgreementView };
