import type { TranscriptMessage } from './transcript.ts';

/**
 * Messages of parsed JSON: `{messages: [{from, text}]}` or the bare list (`name` or `user`, `body` or `content` do as
 * well). Entries of another shape are left out; undefined where there is no list.
 */
export function readMessageList(data: unknown): readonly TranscriptMessage[] | undefined {
  const list = Array.isArray(data)
    ? (data as unknown[])
    : typeof data === 'object' && data !== null && 'messages' in data && Array.isArray(data.messages)
      ? (data.messages as unknown[])
      : undefined;
  return list?.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const fields = new Map(Object.entries(one));
    const from = fields.get('from') ?? fields.get('name') ?? fields.get('user');
    const text = fields.get('text') ?? fields.get('body') ?? fields.get('content');
    const at = fields.get('at') ?? fields.get('date') ?? fields.get('time');
    return typeof from === 'string' && typeof text === 'string'
      ? [{ from, text, at: typeof at === 'string' ? at : '' }]
      : [];
  });
}
