import { useState } from 'react';
import { Button, Field } from '../../look/index.ts';

type Props = {
  readonly label: string;
  readonly link: string;
  readonly words: { readonly copy: string; readonly copied: string };
};

/** A link that is shown once, to be copied. */
export function CopyLink({ label, link, words }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Field label={label} lines="line" font="table" value={link} onChange={() => undefined} readOnly />
      <p className="acts">
        <Button
          small
          icon={copied ? 'check' : 'copy'}
          onPress={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
        >
          {copied ? words.copied : words.copy}
        </Button>
      </p>
    </>
  );
}
