// Trains the reply reader: a linear model over named features and small phrase nets over tokens, blended.
//   npm run train:language -- reply            writes src/language/weights/reply.ts
//   npm run train:language -- reply measure    leaves one author out and prints the table; authors may be named
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { root } from './files.ts';
import { measureReplies, trainReplyReader } from './reply-reader.ts';

if (process.argv[2] === 'measure') {
  const { rows } = measureReplies((line) => console.log(line), process.argv.slice(3));
  // Kept for a closer look at single failures; never part of the project.
  const left = rows.map(({ row, shares, said, parts }) => ({
    ...row,
    said,
    shares: Array.from(shares, (share) => Number(share.toFixed(4))),
    parts: parts.map((part) => Array.from(part, (share) => Number(share.toFixed(4)))),
  }));
  writeFileSync(
    process.env['PARLEY_LEFT_OUT'] ?? join(root, 'node_modules', '.cache', 'parley', 'reply-left-out.json'),
    JSON.stringify(left),
  );
} else {
  const text = trainReplyReader();
  writeFileSync(join(root, 'src', 'language', 'weights', 'reply.ts'), text);
  console.log(`src/language/weights/reply.ts: ${Math.round(gzipSync(text).length / 1024)} KB gzip`);
}
