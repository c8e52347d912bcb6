import { useState } from 'react';
import { layoutWords } from '../../../contract/words/layout.en.ts';
import { optionsWords as words } from '../../../contract/words/options.en.ts';
import { restartWords } from '../../../contract/words/restart.en.ts';
import type { PackageValues } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, LinkButton, Notice } from '../../look/index.ts';
import { roomPath } from '../../client/paths.ts';
import { HeldNote, isOwn } from '../carried/held-note.tsx';
import { Board } from './board.tsx';
import { Gate } from './gate.tsx';
import { Builder, useDraftPackages } from './builder.tsx';
import { EarlierLayouts, Layouts, WaysToAsk } from './layout/index.tsx';
import { layoutForMe } from './layout/layouts.ts';
import { awaitsMe, EarlierOffers, OfferCard } from './offer-card.tsx';
import { RestingOffers } from './resting-offers.tsx';
import { beside } from './taken-up.ts';
import { WorthCard } from './worth-card.tsx';
import './options.css';

type Stage = 'closed' | 'build' | 'answer' | 'lay_out' | 'sealed' | 'reply' | 'waiting' | 'accepted';

/** What matters most on this screen now: somebody's offer, one's own, or building. */
function stageOf({ view, me }: Pick<RoomHandle, 'view' | 'me'>): Stage {
  if (view.proposals.some((offer) => offer.status === 'accepted_in_principle')) return 'accepted';
  if (view.proposals.some((offer) => awaitsMe(offer, me.id))) return 'answer';
  const { invited, toAnswer } = layoutForMe(view);
  if (invited && !view.agreement) return invited.own?.sealed === true ? 'sealed' : 'lay_out';
  if (toAnswer && !view.agreement) return 'reply';
  if (view.proposals.some((offer) => offer.status === 'live')) return 'waiting';
  return view.missing.length > 0 ? 'closed' : 'build';
}

/** Options, packages and offers. */
export default function Options({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const stage = stageOf(room);
  const draft = useDraftPackages(room);
  const [unfolded, setUnfolded] = useState(false);
  const [full, setFull] = useState(false);
  const live = view.proposals.filter((offer) => offer.status === 'live');
  const accepted = view.proposals.find((offer) => offer.status === 'accepted_in_principle');
  const earlier = view.proposals.filter((offer) => offer.status !== 'live' && offer.id !== accepted?.id);
  const from = live.find((offer) => awaitsMe(offer, room.me.id));
  const { invited, toAnswer } = layoutForMe(view);
  const begin = (values: PackageValues) => {
    const together = beside(draft.packages, [values]);
    if (together) draft.set(together);
    setFull(together === undefined);
    setUnfolded(true);
  };

  const title = {
    closed: words.title.closed,
    build: words.title.build,
    answer: words.title.answer(room.firstName(from?.by ?? '')),
    lay_out: layoutWords.title.layOut(room.firstName(invited?.by ?? '')),
    sealed: layoutWords.title.sealed,
    reply: layoutWords.title.reply(room.firstName(toAnswer?.to ?? '')),
    waiting: words.title.waiting,
    accepted: words.title.accepted,
  }[stage];
  const lede = {
    ...words.lede,
    closed: words.lede.build,
    lay_out: layoutWords.lede.layOut,
    sealed: layoutWords.lede.sealed,
    reply: layoutWords.lede.reply,
  }[stage];
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
          {stage === 'closed' ? <Gate room={room} closes="options" missing={room.view.missing} /> : null}
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
          <Layouts
            room={room}
            isMain={stage === 'lay_out' || stage === 'sealed' || stage === 'reply'}
            {...(canOffer ? { onBegin: begin } : {})}
          />
          {canOffer ? <RestingOffers room={room} onTaken={() => setUnfolded(true)} /> : null}
          {full ? <Notice announce="polite">{restartWords.resting.full}</Notice> : null}
          {builderOpen && !(stage === 'closed' && !hasOptions) ? (
            <Builder room={room} isMain={stage === 'build' || stage === 'closed' || stage === 'waiting'} />
          ) : null}
          {canOffer && stage !== 'build' && stage !== 'closed' ? (
            <div className="acts">
              <Button kind="text" icon={unfolded ? 'none' : 'plus'} onPress={() => setUnfolded(!unfolded)}>
                {unfolded ? words.builder.fold : stage === 'waiting' ? words.builder.another : words.builder.open}
              </Button>
            </div>
          ) : null}
          <WaysToAsk room={room} />
          {hasOptions ? <WorthCard room={room} packages={builderOpen ? draft.packages : []} /> : null}
          <EarlierOffers room={room} offers={[...earlier].reverse()} />
          <EarlierLayouts room={room} />
        </div>
        <div>
          <Board room={room} gate={stage !== 'closed'} />
        </div>
      </div>
    </>
  );
}
