import type { ActType } from '../room/index.ts';

/** A text field of an act: names joined by dots, `[]` for each of a list (`clauses[].text`). */
export type TextField = string;

const terms = (at: string): readonly TextField[] =>
  ['what', 'doneWhen', 'verify.how', 'noticeRule'].map((field) => `${at}${field}`);
const agreement = (at: string): readonly TextField[] =>
  ['clauses[].title', 'clauses[].text', 'dispute'].map((field) => `${at}${field}`);
const nothing: readonly TextField[] = [];
const words: readonly TextField[] = ['words'];
const text: readonly TextField[] = ['text'];
const name: readonly TextField[] = ['name'];
const reason: readonly TextField[] = ['reason'];
const note: readonly TextField[] = ['note'];

/**
 * The text fields of each act that somebody else than its author comes to read. The one list of them: what must not be
 * carried (method 1, I-11) is looked for here, before sending and on the server. `read-by-others.test.ts` compares it with
 * the schemas, so that no act, and no field of one, can be left out.
 */
export const readByOthers: Readonly<Record<ActType, readonly TextField[]>> = {
  'party.ask': text,
  'party.answer': text,
  'party.accept': nothing,
  'party.decline': nothing,
  'rules.propose': ['items[].text', 'items[].why'],
  'rules.accept': nothing,
  'facilitator.nominate': name,
  'facilitator.agree': nothing,
  'facilitator.accept': ['conflicts'],
  'facilitator.dismiss': nothing,
  'guest.propose': name,
  'guest.consent': nothing,
  'guest.decline': nothing,
  'guest.remove': nothing,
  'party.represent': ['name', 'mandate.text'],
  'party.end_representation': nothing,
  'reader.propose': name,
  'reader.accept': nothing,
  'reader.dismiss': nothing,
  'reader.answer': nothing,
  'attendant.sit': nothing,
  'attendant.leave': nothing,
  'advice.say': text,
  'caucus.open': nothing,
  'caucus.close': nothing,
  'caucus.say': text,
  'release.request': words,
  'release.grant': words,
  'release.deny': nothing,
  'mode.set': reason,
  'mode.agree': nothing,
  'mode.keep': nothing,
  'shuttle.carry': nothing,
  'shuttle.give_back': note,
  'shuttle.take_back': nothing,
  'relay.ask': text,
  'relay.show': nothing,
  'relay.set_code': nothing,
  'relay.confirm': nothing,
  'relay.tell': text,
  'relay.later': nothing,
  'relay.stop': nothing,
  'process.end': nothing,
  'safety.check': nothing,
  'item.erase': nothing,
  'issue.add': ['title'],
  'statement.publish': ['text', 'points[].text'],
  'aspect.nothing_to_add': nothing,
  'issues.nothing_to_add': nothing,
  'summary.send': ['text', 'reason'],
  'summary.adopt': ['addition'],
  'summary.open': nothing,
  'summary.need_from': nothing,
  'reminder.send': nothing,
  'verdict.give': ['words', 'note'],
  'verdict.resolve': words,
  'verdict.not_now': nothing,
  'channel.change': nothing,
  'channel.answer': nothing,
  'own_words.offer': text,
  'talk.result': words,
  'understanding.mark_enough': reason,
  'understanding.unmark_enough': nothing,
  'understanding.dissent': note,
  'understanding.waive': nothing,
  'understanding.unwaive': nothing,
  'points.freeze': nothing,
  'points.accept_freeze': nothing,
  'points.lift': words,
  'group_summary.draft': text,
  'group_summary.add': text,
  'group_summary.send': nothing,
  'message.send': text,
  'message.take_back': ['instead'],
  'label.send': text,
  'label.answer': words,
  'option.add': ['label'],
  'package.send': note,
  'package.reply': words,
  'package.withdraw': nothing,
  'layout.invite': words,
  'layout.decline': nothing,
  'layout.withdraw': nothing,
  'layout.lay': words,
  'layout.reply': ['words', 'unmet[].interest'],
  'agreement.open': nothing,
  'agreement.edit': agreement('text.'),
  'agreement.freeze': nothing,
  'agreement.reopen': nothing,
  'agreement.waive_cooling_off': nothing,
  'agreement.sign': name,
  'agreement.unsign': nothing,
  'agreement.amend': ['reason', ...agreement('change.text.'), ...terms('commitments[].terms.')],
  'agreement.answer_amendment': nothing,
  'agreement.withdraw_amendment': nothing,
  'agreement.keep_version': nothing,
  'agreement.note_dispute': words,
  'agreement.settle_dispute': nothing,
  'aspect.reset.propose': ['words', 'offer'],
  'aspect.reset.accept': nothing,
  'aspect.reset.not_now': nothing,
  'aspect.reset.instead': ['words', 'offer'],
  'aspect.reset.withdraw': nothing,
  'aspect.park': words,
  'aspect.unpark': words,
  'aspect.drop': words,
  'aspect.leave_as_is': nothing,
  'party.pause': nothing,
  'party.resume': nothing,
  'party.leave': nothing,
  'party.remind': nothing,
  'deadline.set': reason,
  'deadline.agree': nothing,
  'deadline.lift': nothing,
  'commitment.offer': terms(''),
  'commitment.accept': nothing,
  'commitment.decline': words,
  'commitment.withdraw': nothing,
  'commitment.give_notice': words,
  'commitment.claim_done': words,
  'commitment.confirm_kept': words,
  'commitment.report_not_kept': words,
  'commitment.own_up': words,
  'commitment.remind': nothing,
  'commitment.renegotiate': terms('terms.'),
  'commitment.accept_terms': nothing,
  'commitment.keep_terms': nothing,
  'commitment.excuse': words,
  'commitment.settle': words,
  'commitment.attest': words,
  'commitment.tell': words,
  'commitment.say_back': words,
  'commitment.heard': nothing,
  'commitment.propose_remedy': words,
  'commitment.agree_remedy': nothing,
  'commitment.name_verifier': name,
  'commitment.agree_verifier': nothing,
  'commitment.dismiss_verifier': nothing,
  'room.close': ['words', 'nextContact'],
  'room.confirm_close': nothing,
  'room.keep_open': nothing,
  'closing.answer_lines': nothing,
  'transcript.consent': nothing,
  'transcript.withdraw_consent': nothing,
};

/** Text fields that nobody else reads as they are: kept for oneself, codes, hashes, and names of what stands there already. */
export const keptBack: Readonly<Partial<Record<ActType, readonly TextField[]>>> = {
  // Points kept to oneself; what came closest and what is added stay with the author (method 3.8a).
  'statement.publish': ['hidden[].text'],
  'verdict.resolve': ['closest', 'added'],
  'relay.set_code': ['code'],
  'relay.confirm': ['code'],
  'agreement.waive_cooling_off': ['hash'],
  'agreement.sign': ['hash'],
  'closing.answer_lines': ['approved[]', 'struck[]'],
  // Days and time zones are checked for what they are.
  'rules.propose': ['timing.quiet.zone'],
  'agreement.edit': ['text.reviewOn'],
  'agreement.amend': ['change.text.reviewOn', 'commitments[].terms.due.zone'],
  'commitment.offer': ['due.zone'],
  'commitment.renegotiate': ['terms.due.zone'],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  const [part, ...rest] = path;
  if (part === undefined) return typeof value === 'string' ? [value] : [];
  const list = part.endsWith('[]');
  const inside = isRecord(value) ? value[list ? part.slice(0, -2) : part] : undefined;
  if (!list) return textsAt(inside, rest);
  return Array.isArray(inside) ? inside.flatMap((each) => textsAt(each, rest)) : [];
}

/** The texts of an act that others come to read, in the order of `readByOthers`; fields left out give none. */
export function wordsForOthers(act: { readonly type: ActType }): readonly string[] {
  return readByOthers[act.type].flatMap((field) => textsAt(act, field.split('.')));
}
