import { readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import {
  readMessageList,
  readTranscript,
  reviewPage,
  reviewThread,
  type TranscriptMessage,
} from '../language/review/index.ts';
import { readMail, readMailbox } from './review-mail.ts';

/** Where the review goes; `progress` is called while a long thread is read. */
export interface ReviewIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly progress?: (done: number, total: number) => void;
}

const KINDS = '.txt .md .eml .mbox .json';

async function messagesIn(file: string): Promise<readonly TranscriptMessage[] | string> {
  switch (extname(file).toLowerCase()) {
    case '.json': {
      try {
        return (
          readMessageList(JSON.parse(await readFile(file, 'utf8')) as unknown) ??
          'It holds no "messages" list of {from, text}.'
        );
      } catch (problem) {
        if (problem instanceof SyntaxError) return 'It is not valid JSON.';
        throw problem;
      }
    }
    case '.eml':
      return readMail(await readFile(file));
    case '.mbox':
      return readMailbox(createReadStream(file));
    case '.txt':
    case '.md':
    case '':
      return readTranscript(await readFile(file, 'utf8'));
    default:
      return `Files that can be read: ${KINDS}.`;
  }
}

/**
 * `parley review FILE`: the one-page review of method 2.15 as text, or as JSON with `json`. Nothing leaves the
 * machine. Exit code 0, 1 where the file holds no messages or is of another kind, 2 where it cannot be read.
 */
export async function reviewCommand(
  file: string,
  options: { readonly me?: string; readonly json?: boolean },
  io: ReviewIo,
): Promise<number> {
  let messages: readonly TranscriptMessage[] | string;
  try {
    messages = await messagesIn(file);
  } catch (problem) {
    io.err(`${file} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 2;
  }
  if (typeof messages === 'string') {
    io.err(`${file}: ${messages}`);
    return 1;
  }
  if (messages.length === 0) {
    io.err(`${file}: no messages found. A transcript has lines such as "Name: text".`);
    return 1;
  }
  const names = [...new Set(messages.map(({ from }) => from))];
  const { me, json } = options;
  if (me !== undefined && !names.some((name) => name.toLowerCase().includes(me.trim().toLowerCase()))) {
    io.err(`Nobody in ${file} is called "${me}". Names in it: ${names.slice(0, 12).join(', ')}.`);
    return 1;
  }
  const review = reviewThread({
    messages,
    ...(me === undefined ? {} : { me }),
    ...(io.progress ? { progress: io.progress } : {}),
  });
  if (json === true) io.out(JSON.stringify(review, undefined, 2));
  else {
    for (const line of reviewPage(review)) io.out(line);
    if (me === undefined && names.length > 1) io.err(`You were read as ${review.me}. Say --me NAME if that is wrong.`);
  }
  return 0;
}
