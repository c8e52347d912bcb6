import jsonPatch, { type Operation } from 'fast-json-patch';
import type { RoomPage } from '../../contract/api.ts';
import type { StreamEvent } from './event-reader.ts';

const isPage = (value: unknown): value is RoomPage => typeof value === 'object' && value !== null && 'view' in value;
const isPatch = (value: unknown): value is Operation[] => Array.isArray(value);

/**
 * Takes in the events of one connection; the answer is the newest page, if the event brings one. The first page comes
 * whole, later ones as what changed (RFC 6902). `lost`: a change that does not fit what was there before; the page must be
 * read anew.
 */
export function pageReader(): (event: StreamEvent) => RoomPage | 'lost' | undefined {
  let page: RoomPage | undefined;
  return ({ event, data }) => {
    if (event !== 'room' && event !== 'patch') return undefined;
    const value: unknown = JSON.parse(data);
    if (isPage(value)) {
      page = value;
      return page;
    }
    if (event === 'room') return undefined;
    if (page === undefined || !isPatch(value)) return 'lost';
    try {
      page = jsonPatch.applyPatch(page, value, true, false).newDocument;
      return page;
    } catch {
      page = undefined;
      return 'lost';
    }
  };
}
