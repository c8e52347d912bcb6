import { useState } from 'react';
import { optionsWords as words } from '../../../contract/words/options.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, LinkButton, Notice } from '../../look/index.ts';
import { roomPath } from '../../client/paths.ts';
import { HeldNote, isOwn } from '../carried/held-note.tsx';
import { Board, Gate } from './board.tsx';
import { Builder, useDraftPackages } from './builder.tsx';
import { awaitsMe, EarlierOffers, OfferCard } from './offer-card.tsx';
import { RestingOffers } from './resting-offers.tsx';
import { WorthCard } from './worth-card.tsx';
import './options.css';

type Stage = 'closed' | 'build' | 'answer' | 'waiting' | 'accepted';

/** What matters most on this screen now: somebody's offer, one's own, or building. */
function stageOf({ view, me }: Pick<RoomHandle, 'view' | 'me'>): Stage {
  if (view.proposals.some((offer) => offer.status === 'accepted_in_principle')) return 'accepted';
  if (view.proposals.some((offer) => awaitsMe(offer, me.id))) return 'answer';
  if (view.proposals.some((offer) => offer.status === 'live')) return 'waiting';
  return view.missing.length > 0 ? 'closed' : 'build';
}

/** Options, packages and offers. */
export default function Options({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const stage = stageOf(room);
  const draft = useDraftPackages(room);
  const [unfolded, setUnfolded] = useState(false);
  const live = view.proposals.filter((offer) => offer.status === 'live');
  const accepted = view.proposals.find((offer) => offer.status === 'accepted_in_principle');
  const earlier = view.proposals.filter((offer) => offer.status !== 'live' && offer.id !== accepted?.id);
  const from = live.find((offer) => awaitsMe(offer, room.me.id));

  const title = {
    closed: words.title.closed,
    build: words.title.build,
    answer: words.title.answer(room.firstName(from?.by ?? '')),
    waiting: words.title.waiting,
    accepted: words.title.accepted,
  }[stage];
  const lede = stage === 'closed' ? words.lede.build : words.lede[stage];
  const hasOptions = view.issues.some((issue) => issue.options.length > 0);
  const canOffer = !view.agreement && stage !== 'accepted';
  const builderOpen = canOffer && (stage === 'build' || stage === 'closed' || unfolded);

  return (
    <>
      <p className="crumb">{words.crumb(room.day(room.page.now))}</p>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className="options-grid">
        <div className="stack">
          {stage === 'closed' ? <Gate room={room} /> : null}
          {view.held
            .filter((each) => {
              const here = each.carrying.kind === 'offer' || each.carrying.kind === 'reply';
              return here && isOwn(each, view.you) && each.status === 'waiting';
            })
            .map((held) => (
              <HeldNote key={held.id} room={room} held={held} />
            ))}
          {accepted ? (
            <>
              <Notice
                kind="done"
                title={words.offer.accepted(words.letters[accepted.accepted ?? 0] ?? '')}
                actions={
                  <LinkButton kind="main" iconAfter="arrow" href={roomPath(room.room, 'agreement')}>
                    {words.offer.toAgreement}
                  </LinkButton>
                }
              />
              <OfferCard room={room} offer={accepted} />
            </>
          ) : null}
          {view.agreement && !accepted ? (
            <Notice
              kind="closed"
              title={words.gate.agreement}
              actions={<LinkButton href={roomPath(room.room, 'agreement')}>{words.gate.toAgreement}</LinkButton>}
            />
          ) : null}
          {[...live].reverse().map((offer) => (
            <OfferCard key={offer.id} room={room} offer={offer} />
          ))}
          {canOffer ? <RestingOffers room={room} onTaken={() => setUnfolded(true)} /> : null}
          {builderOpen && !(stage === 'closed' && !hasOptions) ? (
            <Builder room={room} isMain={stage !== 'answer'} />
          ) : null}
          {canOffer && (stage === 'answer' || stage === 'waiting') ? (
            <div className="acts">
              <Button kind="text" icon={unfolded ? 'none' : 'plus'} onPress={() => setUnfolded(!unfolded)}>
                {unfolded ? words.builder.fold : words.builder.open}
              </Button>
            </div>
          ) : null}
          {hasOptions ? <WorthCard room={room} packages={builderOpen ? draft.packages : []} /> : null}
          <EarlierOffers room={room} offers={[...earlier].reverse()} />
        </div>
        <div>
          <Board room={room} gate={stage !== 'closed'} />
        </div>
      </div>
    </>
  );
}
