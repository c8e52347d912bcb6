import type { TranscriptMessage } from '../../../language/review/index.ts';

/** A thread as it was given: pasted, or the messages of a file. */
export type ThreadSource =
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'file'; readonly name: string; readonly messages: readonly TranscriptMessage[] };

/** What this browser keeps of a review: the thread, who the person is in it, and their own next message. */
export type KeptReview = {
  readonly source: ThreadSource;
  /** Absent until the person said who they are. */
  readonly me?: string;
  readonly own?: string;
};

/* A thread can be larger than the browser's store for small texts, which room drafts need: it has a store of its own. */
const DATABASE = 'parley.review';
const PLACE = 'threads';
const KEY = 'thread';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(PLACE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onblocked = () => reject(new Error('the database is in use'));
  });
}

let opened: Promise<IDBDatabase> | undefined;

async function ask<T>(mode: IDBTransactionMode, what: (threads: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  opened ??= database();
  const transaction = (await opened).transaction(PLACE, mode);
  return new Promise((resolve, reject) => {
    const request = what(transaction.objectStore(PLACE));
    // Committed at once: a reload right after a keystroke finds it.
    if (mode === 'readwrite') transaction.commit();
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error ?? new Error('not stored'));
    transaction.onabort = () => reject(transaction.error ?? new Error('not stored'));
  });
}

/** What was kept here, undefined where there is nothing or the browser keeps nothing. */
export async function keptReview(): Promise<KeptReview | undefined> {
  try {
    const kept: KeptReview | undefined = await ask('readonly', (threads) => threads.get(KEY));
    return kept;
  } catch {
    return undefined;
  }
}

/** Keeps a review in this browser; false where the browser refuses. */
export async function keepReview(review: KeptReview): Promise<boolean> {
  try {
    await ask('readwrite', (threads) => threads.put(review, KEY));
    return true;
  } catch {
    return false;
  }
}

/** Removes everything that was kept of a review. */
export async function forgetReview(): Promise<void> {
  try {
    await ask('readwrite', (threads) => threads.clear());
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
