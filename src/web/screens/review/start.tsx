import type { ClipboardEvent } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { reviewWords } from '../../../contract/words/review.en.ts';
import { Button, Field, Notice, Card } from '../../look/index.ts';
import type { ReviewHandle } from './use-review.ts';

const words = reviewWords.start;
const KINDS = ['.txt', '.md', '.eml', '.mbox', '.json'];

/** Characters from which a text is not put into the field: every key pressed in it would be slow. */
const LONG = 100_000;

/** Where the thread is given: pasted, or as a file. */
export function Start({ review }: { readonly review: ReviewHandle }) {
  const { kept, refused, lasts, forgotten } = review;
  const { source } = kept;
  const empty = source.type === 'pasted' && source.text.trim() === '';
  const long = source.type === 'pasted' && source.text.length > LONG ? source.text : undefined;
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= LONG) return;
    event.preventDefault();
    const before = source.type === 'pasted' ? source.text : '';
    review.write(before.trim() === '' ? text : `${before}\n${text}`);
  };
  return (
    <div className="stack review-start">
      <Card title={words.card}>
        {long !== undefined ? (
          <Notice title={words.long(long.split('\n').length)}>
            <p className="voice review-begins">{long.slice(0, 240)} …</p>
            {refused === undefined ? null : <p role="alert">{reviewWords.refused[refused]}</p>}
          </Notice>
        ) : (
          <div onPaste={paste}>
            <Field
              label={words.field}
              hint={words.hint}
              lines={8}
              spellCheck={false}
              value={source.type === 'pasted' ? source.text : ''}
              onChange={review.write}
              {...(refused === undefined ? {} : { error: reviewWords.refused[refused] })}
            />
          </div>
        )}
        <div className="acts review-file">
          <FileTrigger
            acceptedFileTypes={KINDS}
            onSelect={(files) => {
              const file = files?.item(0);
              if (file) review.openFile(file);
            }}
          >
            <Button small>{words.file}</Button>
          </FileTrigger>
          <span className="cap">
            {source.type === 'file' ? `${source.name}, ${reviewWords.who.count(source.messages.length)}` : words.or}
          </span>
        </div>
        <div role="status">
          {empty ? null : <p className="cap review-kept">{lasts ? words.kept : words.notKept}</p>}
          {forgotten ? <Notice kind="done">{words.forgotten}</Notice> : null}
        </div>
        <div className="acts review-acts">
          <Button kind="main" iconAfter="arrow" isDisabled={empty} onPress={review.read}>
            {words.read}
          </Button>
          {empty ? null : (
            <Button kind="text" onPress={review.forget}>
              {words.forget}
            </Button>
          )}
        </div>
      </Card>
      <p className="small mute">{words.what}</p>
    </div>
  );
}
