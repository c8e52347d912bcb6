import { afarStep, attendingStep, consentStep, tableStep, type AttendantStep } from './next/attendants.ts';
import { afterEnding, beforeEnding, mayBeSigned, mendStep, waitsForReset, type CourseStep } from './next/course.ts';
import { layoutStep, waitsForLayout, type LayoutStep } from './next/layout.ts';
import { waitsForCarrying } from './next/shuttle.ts';
import { enoughForToday, loopStep as ownLoopStep, type LoopStep } from './next/understanding.ts';
import type { RoomView } from './view.ts';
import type { Aspect, IssueId, ProposalId, SeatId } from './types.ts';

/**
 * The one next step of a seat (look 1.6: one next action). Computed from the seat's own view, so it cannot know more than
 * the screen does. `wait` names who has the floor and since when; waiting never closes the seat's own private work.
 */
export type NextStep = Step & {
  /** Two loops came to a good point within a day: the seat may well stop here (method 3.9). */
  readonly enoughForToday?: true;
};

type Step =
  | LoopStep
  | CourseStep
  | LayoutStep
  | { readonly step: 'decide_to_sit' }
  | { readonly step: 'answer_question'; readonly question: string; readonly by: SeatId }
  | { readonly step: 'accept_rules' }
  | { readonly step: 'tell_why_here' }
  | { readonly step: 'say_something_on_issue'; readonly issue: IssueId }
  | { readonly step: 'say_something_on_issues' }
  | { readonly step: 'answer_freeze'; readonly aspect: Aspect }
  | { readonly step: 'answer_label'; readonly label: string }
  | { readonly step: 'add_issue' }
  | { readonly step: 'answer_closing'; readonly by: SeatId }
  | { readonly step: 'complete_agreement' | 'open_agreement' }
  | { readonly step: 'answer_offer'; readonly proposal: ProposalId }
  | { readonly step: 'make_offer' }
  | { readonly step: 'wait'; readonly for: readonly SeatId[] }
  | { readonly step: 'paused'; readonly until: string }
  | AttendantStep
  | { readonly step: 'done' };

const others = (view: RoomView) => view.seats.filter((seat) => seat.id !== view.you && seat.status !== 'left');

/** The loop's own step; after a restart whoever asked for it summarises first, and the others wait. */
function loopStep(view: RoomView, aspect: Aspect, now: string): Step | undefined {
  const step = ownLoopStep(view, aspect, now);
  const first = step?.step === 'summarise' ? waitsForReset(view, aspect) : undefined;
  return first === undefined ? step : { step: 'wait', for: [first] };
}

function agreementStep(view: RoomView, now: string): Step | undefined {
  const { agreement } = view;
  if (!agreement) return undefined;
  if (agreement.status === 'drafting') return { step: 'complete_agreement' };
  if (agreement.signatures.some((each) => each.by === view.you))
    return {
      step: 'wait',
      for: others(view).flatMap((seat) => (agreement.signatures.some((each) => each.by === seat.id) ? [] : [seat.id])),
    };
  return { step: mayBeSigned(agreement, view.seats, now) ? 'sign' : 'cooling_off' };
}

/** See `NextStep`. `now` is RFC 3339 UTC. */
export function nextStep(view: RoomView, now: string): NextStep {
  const asked = stepNow(view, now);
  const carrier = waitsForCarrying(view.held, view.you, asked);
  const next: Step = carrier === undefined ? asked : { step: 'wait', for: [carrier] };
  const step = (next.step === 'wait' && view.status === 'open' && !view.attending ? mendStep(view) : undefined) ?? next;
  const moreLoops: readonly Step['step'][] = ['summarise', 'say_something_on_issue', 'say_something_on_issues'];
  return moreLoops.includes(step.step) && enoughForToday(view, now) ? { ...step, enoughForToday: true } : step;
}

function stepNow(view: RoomView, now: string): Step {
  if (view.attending && view.attending.sees !== 'room') return attendingStep(view.attending);
  const me = view.seats.find((seat) => seat.id === view.you);
  if (view.status !== 'inviting' && view.status !== 'open')
    return (view.attending ? undefined : afterEnding(view, now)) ?? { step: 'done' };
  if (view.attending) return attendingStep(view.attending);
  if (me?.status === 'invited') return { step: 'decide_to_sit' };
  if (view.paused && Date.parse(view.paused.until) > Date.parse(now))
    return { step: 'paused', until: view.paused.until };
  const question = view.questions.find((each) => each.by !== view.you && !each.answer);
  if (question) return { step: 'answer_question', question: question.id, by: question.by };
  if (view.closing && view.closing.by !== view.you && !view.closing.confirmedBy.includes(view.you))
    return { step: 'answer_closing', by: view.closing.by };
  const asked = consentStep(view.attendants, view.you) ?? tableStep(view);
  if (asked) return asked;
  if (!view.rules.acceptedBy.includes(view.you)) return { step: 'accept_rules' };
  const missingSeats = others(view).filter((seat) =>
    seat.status === 'invited'
      ? view.mode.current === 'joint'
      : seat.status === 'seated' && !view.rules.acceptedBy.includes(seat.id),
  );
  if (missingSeats.length > 0) return { step: 'wait', for: missingSeats.map((seat) => seat.id) };
  const courseNext = beforeEnding(view, now);
  if (courseNext) return courseNext;
  const agreementNext = agreementStep(view, now);
  if (agreementNext) return agreementNext;
  const label = view.talk.find(
    (item) => item.kind !== 'message' && item.to === view.you && !item.answer && item.folded === undefined,
  );
  const whyHere = loopStep(view, 'why_here', now);
  if (whyHere && whyHere.step !== 'summarise' && whyHere.step !== 'wait') return whyHere;
  if (label) return { step: 'answer_label', label: label.id };
  const freeze = view.understanding.freezes.find((each) => !each.acceptedBy.includes(view.you));
  if (freeze) return { step: 'answer_freeze', aspect: freeze.aspect };
  if (!view.statements.some((each) => each.author === view.you && each.aspect === 'why_here'))
    return { step: 'tell_why_here' };
  if (whyHere) return whyHere;
  const afar = afarStep(view);
  if (afar) return afar;
  if (view.missing.length > 0) return { step: 'wait', for: others(view).map((seat) => seat.id) };
  return onIssues(view, now);
}

/** Issues that are neither parked nor dropped. */
const onTable = (view: RoomView) => view.issues.filter((issue) => issue.standing === undefined);

/** Light loop: all issues together are one aspect (method 3.9). */
function onIssuesTogether(view: RoomView, now: string): Step | undefined {
  const step = loopStep(view, 'issues', now);
  if (step) return step;
  const said =
    view.understanding.nothingOnIssues.includes(view.you) ||
    view.statements.some((each) => each.author === view.you && each.aspect === 'issues');
  return said ? undefined : { step: 'say_something_on_issues' };
}

function onEachIssue(view: RoomView, now: string): Step | undefined {
  for (const issue of onTable(view)) {
    const step = loopStep(view, `issue:${issue.id}`, now);
    if (step) return step;
    const said =
      issue.nothingToAdd.includes(view.you) ||
      view.statements.some((each) => each.author === view.you && each.aspect === `issue:${issue.id}`);
    if (!said) return { step: 'say_something_on_issue', issue: issue.id };
  }
  return undefined;
}

function onIssues(view: RoomView, now: string): Step {
  if (onTable(view).length === 0) return { step: 'add_issue' };
  const step = view.rules.loop === 'light' ? onIssuesTogether(view, now) : onEachIssue(view, now);
  if (step) return step;
  const accepted = view.proposals.find((each) => each.status === 'accepted_in_principle');
  if (accepted) return { step: 'open_agreement' };
  const live = view.proposals.filter((each) => each.status === 'live');
  const toAnswer = live.find((each) => each.by !== view.you && !each.replies.some((reply) => reply.by === view.you));
  if (toAnswer) return { step: 'answer_offer', proposal: toAnswer.id };
  const layout = layoutStep(view);
  if (layout) return layout;
  if (live.some((each) => each.by === view.you)) return { step: 'wait', for: others(view).map((seat) => seat.id) };
  const waits = waitsForLayout(view, now);
  if (waits.length > 0) return { step: 'wait', for: waits };
  const open = onTable(view).some((issue) => issue.missing.length === 0);
  return open ? { step: 'make_offer' } : { step: 'wait', for: others(view).map((seat) => seat.id) };
}
