/** Reads a thread on a thread of its own, so that the page stays alive; nothing it gets leaves the device. */
import PostalMime from 'postal-mime';
import {
  readLetters,
  readMessageList,
  readTranscript,
  reviewThread,
  splitMailbox,
  type TranscriptMessage,
} from '../../../language/review/index.ts';
import type { ReviewRefusal, ReviewReply, ReviewRequest } from './messages.ts';

const LARGEST_BYTES = 100 * 1024 * 1024;
/** Mails between two words about progress. */
const MAILS_AT_ONCE = 50;

const say = (reply: ReviewReply): void => postMessage(reply);

async function mailsIn(bytes: Uint8Array): Promise<readonly TranscriptMessage[]> {
  const raw = splitMailbox(bytes);
  const mails = [];
  for (const [at, one] of raw.entries()) {
    if (at % MAILS_AT_ONCE === 0) say({ type: 'progress', done: at, total: raw.length });
    mails.push(await PostalMime.parse(one));
  }
  return readLetters(mails);
}

async function messagesIn(file: File): Promise<readonly TranscriptMessage[] | ReviewRefusal> {
  if (file.size > LARGEST_BYTES) return 'too_large';
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'txt':
    case 'md':
      return readTranscript(await file.text());
    case 'eml':
      return readLetters([await PostalMime.parse(await file.arrayBuffer())]);
    case 'mbox':
      return mailsIn(new Uint8Array(await file.arrayBuffer()));
    case 'json': {
      let data: unknown;
      try {
        data = JSON.parse(await file.text());
      } catch {
        return 'not_json';
      }
      return readMessageList(data) ?? 'no_list';
    }
    default:
      return 'kind';
  }
}

async function answer(request: ReviewRequest): Promise<ReviewReply> {
  switch (request.type) {
    case 'open_text':
      return opened(readTranscript(request.text));
    case 'open_file':
      return opened(await messagesIn(request.file));
    case 'review': {
      const { messages, me } = request;
      const progress = (done: number, total: number): void => say({ type: 'progress', done, total });
      return { type: 'reviewed', review: reviewThread({ messages, me, progress }) };
    }
    default:
      return request satisfies never;
  }
}

function opened(messages: readonly TranscriptMessage[] | ReviewRefusal): ReviewReply {
  if (typeof messages === 'string') return { type: 'refused', refused: messages };
  return messages.length === 0 ? { type: 'refused', refused: 'empty' } : { type: 'opened', messages };
}

addEventListener('message', (event: MessageEvent<ReviewRequest>) => {
  answer(event.data).then(say, () => say({ type: 'refused', refused: 'failed' }));
});
