/** "From " at the start of a line opens a mail in a mailbox file. */
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20] as const;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x3e;

const fromAt = (bytes: Uint8Array, at: number): boolean => FROM.every((byte, i) => bytes[at + i] === byte);

/** One ">" is taken off lines such as ">From here on", which the mailbox had put there (format mboxrd). */
function unquoted(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  for (let at = 0; at < mail.length; at += 1) {
    const byte = mail[at] ?? 0;
    if (byte === QUOTE && (at === 0 || mail[at - 1] === NEWLINE)) {
      let end = at;
      while (mail[end] === QUOTE) end += 1;
      if (fromAt(mail, end)) continue;
    }
    kept[length] = byte;
    length += 1;
  }
  return kept.subarray(0, length);
}

/**
 * The raw mails of a mailbox file (.mbox, RFC 4155), in the order of the file, without the lines that part them. Bytes
 * before the first such line belong to no mail. Time is linear; nothing is refused.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const mails: Uint8Array[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    let last = end;
    // The empty line before the next "From " belongs to the mailbox.
    if (bytes[last - 1] === NEWLINE) last -= 1;
    if (bytes[last - 1] === RETURN) last -= 1;
    if (last > start) mails.push(unquoted(bytes.subarray(start, last)));
  };
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    if (fromAt(bytes, at)) {
      close(at);
      start = next;
    }
    at = next;
  }
  close(bytes.length);
  return mails;
}
