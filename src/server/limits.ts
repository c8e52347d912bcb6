/** A token bucket a key: `perMinute` requests a minute, a burst of as many. Keys unused for a while are forgotten. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one; the answer is 0 when allowed, else the seconds to wait. */
  take(key: string): number {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#perMinute, at: now };
    const tokens = Math.min(this.#perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * this.#perMinute);
    this.#forgetOld(now);
    if (tokens < 1) {
      this.#buckets.set(key, { tokens, at: now });
      return Math.ceil(((1 - tokens) / this.#perMinute) * 60);
    }
    this.#buckets.set(key, { tokens: tokens - 1, at: now });
    return 0;
  }

  #forgetOld(now: number): void {
    if (this.#buckets.size < 10_000) return;
    for (const [key, { at }] of this.#buckets) if (now - at > 60_000) this.#buckets.delete(key);
  }
}
