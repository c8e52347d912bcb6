import { holdsOn } from './privacy/holds.ts';

// The other half of the ten thousand pairs of histories; see privacy.prop.test.ts.
holdsOn(5_000, 20260303);
