export { canonical, encode, fromCanonical, MAX_DEPTH, type Encoded, type NotCanonical } from './canonical.ts';
export { commitment, contentDigest, envelopeHash, genesis, record, signedBytes } from './chain.ts';
export type { Draft, Envelope, Hash, Head, Json, Recorded } from './envelope.ts';
export { exportRecord, withhold, type Chain, type ExportInput } from './export.ts';
export { isKind, isName, isSalt, isTime } from './form.ts';
export { fromUtf8, hex, utf8 } from './utf8.ts';
export {
  headText,
  readHead,
  verifyExport,
  type Expectation,
  type Place,
  type Reason,
  type Unknowable,
  type Verified,
  type VerifierCrypto,
} from './verify.ts';
