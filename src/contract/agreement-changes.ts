/** How two versions of an agreement differ, and which open promises that touches: the same answer as the room's own. */
export { clauseChanges, touchedCommitments, type ClauseChange } from '../room/index.ts';
