import { doneBy } from '../family.ts';
import type { Proposal } from '../state.ts';

/** An offer as everybody at the table sees it. */
export const proposalView = ({
  id,
  by,
  at,
  via,
  packages,
  note,
  answers,
  carriedBy,
  status,
  lapsedAt,
  accepted,
  replies,
}: Proposal): Proposal => ({
  id,
  ...doneBy({ by, at, via }),
  packages,
  note,
  ...(answers === undefined ? {} : { answers }),
  ...(carriedBy === undefined ? {} : { carriedBy }),
  status,
  ...(lapsedAt === undefined ? {} : { lapsedAt }),
  ...(accepted === undefined ? {} : { accepted }),
  replies: replies.map((reply) => ({
    ...doneBy(reply),
    answer: reply.answer,
    ...(reply.package === undefined ? {} : { package: reply.package }),
    words: reply.words,
    ...(reply.carriedBy === undefined ? {} : { carriedBy: reply.carriedBy }),
  })),
});
