export { base64Of, bytesOf } from './bytes.ts';
export { unpackWeights } from './packed-weights.ts';
export { addFeature, hashOf } from './hash.ts';
export type { Features } from './hash.ts';
export { openLinear, scoresOf, sigmoid, softmax } from './linear.ts';
export type { Linear, StoredLinear } from './linear.ts';
export { cosine, meanVector, rankOf, similarity, vectorOf, VECTOR_SIZE } from './word-vectors.ts';
