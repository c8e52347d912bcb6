import { holdsOn } from './privacy/holds.ts';

// The law of the house (design 4): two rooms that differ only in what a seat may not see give that seat the same bytes.
// Ten thousand pairs of histories: half of them here, half in privacy.more.test.ts, so that two cores share them.
holdsOn(5_000, 20260302);
