import type { AmendmentChange } from '../../../room/index.ts';
import { touchedCommitments } from '../../../contract/agreement-changes.ts';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import type { AgreementText, PackageValues } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { Button, Field, Notice, PrivateCard } from '../../look/index.ts';
import { touchedIssues } from '../options/draft-packages.ts';
import { PackageTable } from '../options/package-table.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { plansFrom, readPackage, readPlans, textOfPackage } from './amend-draft.ts';
import { ClauseFields } from './clause-fields.tsx';
import type { InForceProps } from './props.ts';
import { OtherPackages } from './other-packages.tsx';
import { Promises } from './amend-promises.tsx';
import { missingParts, onTop, readTextDraft, sameText } from './text-draft.ts';

const words = amendmentWords.editor;
const fields = ['amend.text', 'amend.reason', 'amend.plans', 'amend.package'];
export type AmendKind = AmendmentChange['kind'];

type Props = InForceProps & { readonly kind: AmendKind; readonly onDone: () => void };

/** Writing a change, on this device until it is proposed: the text, why, and what becomes of promises it touches. */
export function AmendForm({ room, agreement, kind, onDone }: Props) {
  const sending = useSend(room);
  const kept = useDraft(room, 'amend.text');
  const reason = useDraft(room, 'amend.reason');
  const plans = useDraft(room, 'amend.plans');
  const start = acceptedPackage({ room, agreement });
  const from = agreement.succession?.version ?? 1;
  const keptPackage = useDraft(room, 'amend.package');
  const own = readTextDraft(kept.text);
  const text = kind === 'end' || !own ? agreement.text : onTop(own, agreement.text);
  const after = kind === 'end' ? { ...agreement.text, clauses: [] } : text;
  const { commitments, issues } = room.view;
  const chosen = readPackage(keptPackage.text, from, issues) ?? start;
  const touched = touchedCommitments(commitments, agreement.text, after, 'changed');
  const planned = plansFrom(touched, readPlans(plans.text));
  const same = kind !== 'end' && sameText(text, agreement.text);
  const missing = kind !== 'end' && missingParts(text).length > 0;
  const ready = reason.text.trim() !== '' && planned !== undefined && !same && !missing;

  const keep = (next: AgreementText) => kept.setText(JSON.stringify({ base: from, from: agreement.text, text: next }));
  const use = (next: PackageValues) => {
    keep(textOfPackage(text, chosen, next, issues));
    keptPackage.setText(JSON.stringify({ from, package: next }));
  };
  const choose = (issue: string, option: string) => use({ ...chosen, [issue]: option });
  const send = async () => {
    const mutable = { ...text, clauses: text.clauses.map((clause) => ({ ...clause })) };
    const change =
      kind === 'end'
        ? { kind }
        : kind === 'change'
          ? { kind, text: mutable }
          : { kind, text: mutable, package: { ...chosen } };
    const commitmentPlans = (planned ?? []).map((plan) =>
      plan.then === 'new_terms'
        ? { ...plan, terms: { ...plan.terms, dependsOn: [...plan.terms.dependsOn] } }
        : { ...plan },
    );
    const sent = await sending.send(
      { type: 'agreement.amend', from, reason: reason.text.trim(), change, commitments: commitmentPlans },
      { clears: fields },
    );
    if (sent) onDone();
  };

  return (
    <PrivateCard
      title={kind === 'end' ? words.endTitle : kind === 'change' ? words.change : words.packageTitle}
      untilSent
      className="amend-form"
    >
      {kind === 'end' ? <p>{words.endLede}</p> : null}
      {kind === 'post_settlement' ? (
        <>
          <p>{words.packageLede}</p>
          <PackageTable
            label={words.table}
            issues={touchedIssues([start], issues)}
            packages={[chosen]}
            heads={[words.yours]}
            base={start}
            onCell={(_index, issue, option) => choose(issue, option)}
          />
          <OtherPackages room={room} signed={start} onUse={use} />
        </>
      ) : null}
      {kind === 'end' ? null : (
        <>
          <ClauseFields text={text} table={undefined} onChange={keep} />
          <Field
            label={words.review}
            lines="line"
            type="date"
            font="table"
            className="review-date"
            value={text.reviewOn}
            onChange={(reviewOn) => keep({ ...text, reviewOn })}
            name="amend-review"
          />
          <Field
            label={words.dispute}
            lines={3}
            value={text.dispute}
            onChange={(dispute) => keep({ ...text, dispute })}
            name="amend-dispute"
          />
        </>
      )}
      <Promises
        before={agreement.text}
        after={after}
        commitments={commitments}
        plans={readPlans(plans.text)}
        onChange={(next) => plans.setText(JSON.stringify(next))}
      />
      <Field
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
        value={reason.text}
        onChange={reason.setText}
        name="amend-reason"
      />
      {same ? <p className="cap">{words.same}</p> : null}
      {missing ? <Notice kind="closed">{words.missing}</Notice> : null}
      <SendNote sending={sending} />
      <p className="acts">
        <Button kind="main" isDisabled={sending.busy || !ready} onPress={() => void send()}>
          {kind === 'end' ? words.sendEnd : words.send}
        </Button>
        <Button kind="text" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
    </PrivateCard>
  );
}

/** The package of the version in force: that of its own amendment, or the offer all accepted, else the first options. */
function acceptedPackage({ room, agreement }: InForceProps): PackageValues {
  const { amending, proposals, issues } = room.view;
  const last = amending.amendments.findLast(
    (each) => each.status === 'in_force' && each.change.kind === 'post_settlement',
  );
  if (last?.change.kind === 'post_settlement') return last.change.package;
  const offer = proposals.find((each) => each.id === agreement.proposal);
  const accepted = offer?.packages[offer.accepted ?? -1];
  if (accepted) return accepted;
  const first = issues.flatMap(({ id, options: [option] }) => (option ? [[id, option.id] as const] : []));
  return Object.fromEntries(first);
}
