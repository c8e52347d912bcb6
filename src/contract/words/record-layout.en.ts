/** What the recorded events on laying out the deal say happened, after the name of who did it. */
export const layoutEvents = {
  'layout.invited': 'asked somebody to lay out how the deal could look',
  'layout.declined': 'did not want to lay out the deal',
  'layout.withdrawn': 'took back the invitation to lay out the deal',
  'layout.laid': 'laid out how the deal could look; nobody has agreed to it',
  'layout.sealed': 'laid out how the deal could look, sealed until both have',
  'layout.opened': 'opened two drafts at once, as both had laid theirs out',
  'layout.replied': 'answered a draft that was laid out',
  'layout.lapsed': 'let an invitation to lay out the deal lapse, as somebody left',
} as const;
