// Replies, leaving one author out: models are trained anew for every author, on built code. Some minutes.
import { measureReplies } from '../../training/reply-reader.ts';
import { measureSpoken } from '../../training/spoken.ts';

/** Measures the reply reader and the spoken model, and prints the tables. */
export function measureReply(): void {
  console.log(
    '\nreplies, one author left out (linear baseline dev .85, a1 .84, a2 .85, a3 .79, a4 .71, a5 .84; a large model .97–.98)',
  );
  measureReplies((line) => console.log(line));
  console.log(
    '\nreply to an understanding check in speech, meetings left out (baseline on the held-out part 86.5 · 67.5)',
  );
  measureSpoken((line) => console.log(line));
}
