import { describeEventStore } from './event-store.case.ts';
import { openStore } from './index.ts';

describeEventStore('memory', async () => ({
  open: () => openStore({ type: 'memory' }),
  shared: false,
  remove: async () => undefined,
}));
