export type { Draft, Envelope, Hash, Head, Json, Recorded } from './envelope.ts';
