/** The places of a room that exist so far, in the order of the rail (look 2; `talk` holds messages and questions). */
export const places = ['now', 'understanding', 'talk', 'options', 'agreement', 'deeds', 'record'] as const;
/** One place of a room. */
export type Place = (typeof places)[number];
