/** What the server says when a request is not understood or not allowed. Plain, short, what to do. */
export const serverWords = {
  malformed: 'This request is not valid JSON. Nothing was changed.',
  noFrame: 'An act needs an "id" and a known "type". Nothing was changed.',
  invalid: 'Some fields are missing, unknown or too long. Nothing was changed.',
  unauthorised: 'This link is not valid for this room. Ask the person who invited you for a new one.',
  notFound: 'There is nothing at this address.',
  tooLarge: (limit: number) =>
    `This request is larger than ${limit} bytes. Please shorten the text. Nothing was changed.`,
  tooMany: (seconds: number) => `That was a lot at once. Please try again in ${seconds} seconds. Nothing was changed.`,
  unavailable: 'The table cannot store anything just now. Nothing was changed; please try again in a moment.',
  wrongType: 'This request must be sent as application/json. Nothing was changed.',
} as const;
