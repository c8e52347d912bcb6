/** FNV-1a over UTF-16 units, 32 bit, with a seed: stable for all time, since trained weights depend on it. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits of FNV are weak for short keys; one avalanche step repairs that.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Sparse features by name; values add up when a name comes twice. */
export type Features = Map<string, number>;

/** Adds a value to a named feature. */
export function addFeature(features: Features, name: string, value = 1): void {
  features.set(name, (features.get(name) ?? 0) + value);
}
