import type { Place } from '../../contract/words/places.ts';
import type { NextStep } from '../../room/index.ts';
import type { Aspect } from '../../room/types.ts';

/** An address inside a room; further parts are encoded. */
export function roomPath(
  room: string,
  place:
    | Place
    | 'verdict'
    | 'closing'
    | 'arriving'
    | 'people'
    | 'caucus'
    | 'advice'
    | 'carried'
    | 'afar'
    | 'safety'
    | 'dates'
    | 'mistrust'
    | '' = '',
  ...parts: readonly string[]
): string {
  const tail = [place, ...parts].filter((part) => part !== '').map(encodeURIComponent);
  return `/room/${[encodeURIComponent(room), ...tail].join('/')}`;
}

/** An aspect as one part of an address, and back. */
export function aspectPart(aspect: Aspect): string {
  if (aspect === 'issues') return 'all-issues';
  return aspect === 'why_here' ? 'why-here' : aspect.slice('issue:'.length);
}
export function aspectFromPart(part: string | undefined): Aspect {
  if (part === 'all-issues') return 'issues';
  return part === undefined || part === '' || part === 'why-here' ? 'why_here' : `issue:${part}`;
}

/** Where the next step of a seat is done. */
export function stepPath(room: string, next: NextStep): string {
  switch (next.step) {
    case 'decide_to_sit':
      return roomPath(room);
    case 'accept_rules':
      return roomPath(room, 'arriving');
    case 'answer_check':
    case 'answer_summary':
      return roomPath(room, 'verdict', aspectPart(next.aspect), next.summariser);
    case 'tell_why_here':
      return roomPath(room, 'understanding', 'why-here');
    case 'write_own_words':
      return roomPath(room, 'verdict', aspectPart(next.aspect), next.summariser);
    case 'answer_channel':
      return next.with === next.author
        ? roomPath(room, 'understanding', aspectPart(next.aspect), next.author)
        : roomPath(room, 'verdict', aspectPart(next.aspect), next.with);
    case 'answer_freeze':
      return roomPath(room, 'understanding', aspectPart(next.aspect));
    case 'say_something_on_issues':
      return roomPath(room, 'understanding', 'all-issues');
    case 'draft_group':
    case 'add_to_group':
    case 'send_group':
    case 'change_channel':
    case 'summarise':
      return roomPath(room, 'understanding', aspectPart(next.aspect), next.author);
    case 'say_something_on_issue':
      return roomPath(room, 'understanding', next.issue);
    case 'add_issue':
      return roomPath(room, 'understanding', 'issues');
    case 'answer_question':
    case 'answer_label':
      return roomPath(room, 'talk');
    case 'answer_reset':
      return roomPath(room, 'understanding', 'restart');
    case 'answer_move':
      return roomPath(room, 'understanding', 'issues');
    case 'answer_date':
      return roomPath(room, 'dates');
    case 'answer_promise':
    case 'answer_terms':
    case 'confirm_promise':
    case 'mend_promise':
    case 'keep_promise':
      return roomPath(room, 'deeds', next.commitment);
    case 'answer_closing':
    case 'answer_lines':
      return roomPath(room, 'closing');
    case 'answer_amendment':
    case 'sign':
    case 'cooling_off':
    case 'complete_agreement':
    case 'open_agreement':
      return roomPath(room, 'agreement');
    case 'answer_offer':
    case 'make_offer':
    case 'lay_out':
    case 'reply_to_layout':
      return roomPath(room, 'options');
    case 'wait':
    case 'paused':
    case 'done':
      return roomPath(room, 'now');
    case 'answer_invitation':
    case 'facilitate':
    case 'read_for_others':
    case 'attend':
    case 'gone':
    case 'answer_attendant':
    case 'answer_mode':
      return roomPath(room, 'people');
    case 'ask_from_afar':
      return roomPath(room, 'afar');
    case 'read_given_back':
      return roomPath(room, 'carried');
    case 'answer_release':
      return roomPath(room, 'caucus');
    default:
      return next satisfies never;
  }
}
