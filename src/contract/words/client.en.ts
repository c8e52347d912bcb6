/** What the browser says when the server could not be asked. */
export const clientWords = {
  unreachable: 'No answer from the server. Your text is saved on this device. Try again in a moment.',
  strangeAnswer: (status: number) =>
    `The server gave an answer that this page does not know (${status}). Your text is saved on this device.`,
} as const;
