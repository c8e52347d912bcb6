/** What the description of the interface says. */
export const apiWords = {
  about: 'A neutral table for negotiating when trust is low. Whoever has a seat’s token has the seat.',
  token: 'The token from a seat’s link.',
  statuses: {
    400: 'Not readable as JSON.',
    401: 'The token does not belong to this room. Every wrong token gets this same answer.',
    409: 'Refused: `refused` says why as data, `message` in words. Nothing was changed.',
    413: 'The body is too large.',
    422: 'Fields are missing, unknown or too long; `fields` says which.',
    429: 'Too many at once; `message` says when to try again.',
    503: 'The store does not answer.',
  },
  summaries: {
    newRoom: 'Open a room',
    view: 'What this seat may see now',
    act: 'Do something',
    stream: 'Live stream of this seat',
    record: 'Envelopes of the record this seat may see',
    export: 'Export the record',
    link: 'A new link for this seat; the old one ends',
    health: 'Is the process up',
    ready: 'Can it store',
  },
  madeRoom: 'The room, and one link a seat. Tokens are shown this once.',
  page: 'This seat’s page: its own sequence number, its view, its next step.',
  receipt: 'Done. The same id again has no further effect and gets this same receipt.',
  stream:
    'Server-sent events. `room` carries a page, or only a sequence number for events passed by; `resync` asks to fetch the page; `heartbeat` keeps the line open. `Last-Event-ID` resumes without a gap.',
  record: 'Streams with length, head and envelopes, without contents.',
  exported: 'JSON lines, as docs/record-format.md says; check it with `parley verify`.',
  link: 'The new token.',
  ok: 'Yes.',
} as const;
