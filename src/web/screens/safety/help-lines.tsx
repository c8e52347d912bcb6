import { useQuery } from '@tanstack/react-query';
import { safetyWords as words } from '../../../contract/words/safety.en.ts';
import { readHelpLines } from '../../client/api.ts';

/** Whom the owner of this server names for people who need help; nothing where none are set. */
export function HelpLines() {
  const { data } = useQuery({ queryKey: ['help-lines'], queryFn: readHelpLines, staleTime: Infinity, retry: false });
  if (data?.type !== 'ok' || data.value.lines.length === 0) return null;
  return (
    <>
      <p>
        <b>{words.help}</b>
      </p>
      <ul className="plain-list">
        {data.value.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
