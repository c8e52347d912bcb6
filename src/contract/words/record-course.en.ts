/** Events on the course of a room as clauses after a name, for the Record screen. */
export const courseEvents = {
  'message.taken_back': 'took a message back',
  'aspect.reset.proposed': 'asked to start over on one topic',
  'aspect.reset.accepted': 'agreed to start over',
  'aspect.reset.not_now': 'would rather not start over now',
  'aspect.reset.withdrawn': 'took the wish to start over back',
  'aspect.reset.completed': 'one topic begins anew',
  'aspect.move_proposed': 'asked to move an issue',
  'aspect.move_agreed': 'agreed to move an issue',
  'aspect.move_ended': 'left an issue where it is',
  'aspect.moved': 'an issue was moved',
} as const;
