import { useLayoutEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { inSentence, listed, stepWords } from '../../../contract/words/now.en.ts';
import { understandingWords as words } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { aspectFromPart, aspectPart, roomPath, stepPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Icon, LinkButton, Notice } from '../../look/index.ts';
import { Bridge } from './bridge.tsx';
import { Composer, summaryField } from './composer.tsx';
import { FreezePoints, WaiveAspect } from './agreements.tsx';
import { GroupSummary } from './group-summary.tsx';
import { Hints } from './hints.tsx';
import { Adopt } from './with-others.tsx';
import { HeldNote, waitingOf } from '../carried/held-note.tsx';
import { EnoughNote } from '../shared/enough-note.tsx';
import { WaysOut } from '../shared/ways-out.tsx';
import { AddIssue, AspectNav, GateNote, NothingToAdd, saidNothing } from './issues.tsx';
import { RestartLink, RestartNote } from './restart-note.tsx';
import { Restart } from './restart.tsx';
import { SentCard } from './sent-card.tsx';
import { SentLines } from './sent-lines.tsx';
import { SideEditor } from './side-editor.tsx';
import { Matrix } from './matrix.tsx';
import { OwnStatement, StatementCard } from './statement-card.tsx';
import './understanding.css';
import { directionOf, statementOf } from './where-it-stands.ts';

/** Understanding: one aspect at a time, each direction of it, each side of it (look 3b). */
export default function Understanding({ room, params = [] }: ScreenProps) {
  const [part, wanted] = params;
  if (part === 'issues') {
    return (
      <>
        <p className="crumb">{words.title}</p>
        <h1>{words.issue.title}</h1>
        <p className="lede">{words.issue.lede}</p>
        <AspectNav room={room} current="add" />
        <AddIssue room={room} />
      </>
    );
  }
  if (part === 'restart') {
    return <Restart room={room} about={wanted === undefined ? undefined : aspectFromPart(wanted)} />;
  }
  const aspect = aspectFromPart(part);
  const light = room.view.rules.loop === 'light';
  const known =
    aspect === 'why_here' ||
    (light ? aspect === 'issues' : room.view.issues.some((issue) => `issue:${issue.id}` === aspect));
  const shown = known ? aspect : light && part !== undefined ? 'issues' : 'why_here';
  return <OneAspect key={shown} room={room} aspect={shown} wanted={wanted} />;
}

type Props = { readonly room: RoomHandle; readonly aspect: Aspect; readonly wanted: string | undefined };

function OneAspect({ room, aspect, wanted }: Props) {
  const [search, setSearch] = useSearchParams();
  const [revising, setRevising] = useState(false);
  const [published, setPublished] = useState(false);
  useShownFromTheTop(published && !revising);
  const own = statementOf(room, room.me.id, aspect);
  const present = room.view.seats.filter((seat) => seat.status !== 'declined');
  const others = room.others.filter((seat) => seat.status !== 'declined' && seat.status !== 'left');
  const open = (author: string) => {
    const status = directionOf(room, room.me.id, author, aspect)?.status ?? 'none';
    return statementOf(room, author, aspect) !== undefined && !['confirmed', 'sent', 'deferred'].includes(status);
  };
  // Whoever is asked for in the address, else the first whose words wait to be said back.
  const chosen = others.find((seat) => seat.id === wanted) ?? others.find((seat) => open(seat.id)) ?? others[0];
  const closed = room.view.status !== 'inviting' && room.view.status !== 'open';
  // Who said that they have nothing to add is not asked again; the field opens when they want it.
  const nothing = own === undefined && saidNothing(room, aspect);
  const editing = !closed && ((own === undefined && !nothing) || revising || search.has('tell'));
  const writing = useDraft(room, summaryField(aspect, chosen?.id ?? '')).text !== '';
  const title =
    aspect === 'why_here'
      ? words.whyHere
      : aspect === 'issues'
        ? words.allIssues
        : room.names.issue(aspect.slice('issue:'.length));
  const { next } = room.page;
  // Waiving is offered where other ways have been open, or somebody began it; never as a shortcut past the first try.
  const waysOpen = room.view.directions.some(
    (each) => each.aspect === aspect && (each.between?.waysOpen || each.stalled),
  );
  const nextIs = next.step !== 'wait' && next.step !== 'done';
  const step = stepWords(next, room.names);
  // The step that lies on another page is this page's main action; what can be done here waits for it.
  const topic = roomPath(room.room, 'understanding', aspectPart(aspect));
  const there = nextIs && !`${stepPath(room.room, next)}/`.startsWith(`${topic}/`) && step.action !== undefined;
  // Nobody has told anything: there is nothing to draw yet.
  const drawn = present.some((seat) => statementOf(room, seat.id, aspect) !== undefined);
  const Picture = present.length === 2 ? Bridge : Matrix;
  const done = () => {
    setRevising(false);
    setSearch({}, { replace: true });
  };
  const told = waitingOf(room, (each) => each.kind === 'statement' && each.aspect === aspect);
  const editor = told ? (
    <HeldNote room={room} held={told} />
  ) : editing ? (
    <>
      <SideEditor
        room={room}
        aspect={aspect}
        onLeave={own || nothing ? done : undefined}
        onPublished={() => {
          setPublished(true);
          done();
        }}
      />
      {own === undefined && aspect !== 'why_here' ? <NothingToAdd room={room} aspect={aspect} /> : null}
    </>
  ) : nothing && !closed ? (
    <NothingToAdd room={room} aspect={aspect} onTell={() => setRevising(true)} />
  ) : null;
  return (
    <>
      <p className="crumb">{words.title}</p>
      <h1>{title}</h1>
      {nextIs ? (
        <p className="lede nx">
          <Icon name="arrow" />
          <span>
            <b>{words.nextStep}</b> {inSentence(step.title)}
          </span>
        </p>
      ) : null}
      {there ? (
        <p className="acts">
          <LinkButton kind={editing ? 'outlined' : 'main'} href={stepPath(room.room, next)}>
            {step.action}
          </LinkButton>
        </p>
      ) : null}
      {room.view.issues.length > 0 || (room.view.missing.length === 0 && next.step !== 'add_issue') ? (
        <AspectNav room={room} current={aspect} />
      ) : null}
      {drawn ? (
        <Picture room={room} aspect={aspect} writingTo={writing && chosen && open(chosen.id) ? chosen.id : undefined} />
      ) : null}
      <div className="stack understanding">
        {published && !editing ? <Notice kind="done" announce="polite" title={words.side.published} /> : null}
        <BeforeTalk room={room} />
        <RestartNote room={room} aspect={aspect} />
        <Hints room={room} aspect={aspect} />
        {own === undefined ? editor : null}
        {others.length > 1 ? <People room={room} people={others} aspect={aspect} chosen={chosen?.id} /> : null}
        {chosen ? (
          <Pair
            key={chosen.id}
            room={room}
            aspect={aspect}
            author={chosen.id}
            main={!editing && !there}
            closed={closed}
          />
        ) : null}
        {own && !editing ? (
          <>
            <OwnStatement room={room} statement={own} onRevise={closed ? undefined : () => setRevising(true)} />
            {closed ? null : <GroupSummary room={room} aspect={aspect} author={room.me.id} />}
          </>
        ) : null}
        {own === undefined ? null : editor}
        {closed ? null : <FreezePoints room={room} aspect={aspect} />}
        {closed ? null : <GateNote room={room} aspect={aspect} />}
        {closed ? null : <WaiveAspect room={room} aspect={aspect} missing={waysOpen} />}
        <RestartLink room={room} aspect={aspect} />
      </div>
    </>
  );
}

/** Until all have sat down and accepted the rules, drafts can be written but not sent: who is missing, in plain words. */
function BeforeTalk({ room }: { readonly room: RoomHandle }) {
  const active = room.view.seats.filter((seat) => seat.status === 'invited' || seat.status === 'seated');
  const names = (seats: readonly { readonly id: string }[]) => listed(seats.map((seat) => room.firstName(seat.id)));
  // Where they do not meet all together, those who are here have agreed not to wait.
  const absent = active.filter((seat) => seat.status === 'invited' && room.view.mode.current === 'joint');
  if (absent.length > 0) return <Notice kind="closed">{words.gate.seats(names(absent))}</Notice>;
  const open = active.filter((seat) => seat.status === 'seated' && !room.view.rules.acceptedBy.includes(seat.id));
  if (open.length === 0) return null;
  return (
    <Notice kind="closed">
      {words.gate.rules(names(open))} <Link href={roomPath(room.room, 'arriving')}>{words.gate.toRules}</Link>
    </Notice>
  );
}

type PairProps = {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  readonly author: string;
  readonly main: boolean;
  readonly closed: boolean;
};

/** What one person told, beside saying it back. */
function Pair({ room, aspect, author, main, closed }: PairProps) {
  const statement = statementOf(room, author, aspect);
  const direction = directionOf(room, room.me.id, author, aspect);
  const name = room.firstName(author);
  const out = direction && ['sent', 'deferred', 'confirmed'].includes(direction.status) ? direction : undefined;
  useShownOnceOut(out !== undefined);
  if (!statement) {
    const issue = room.view.issues.find((each) => `issue:${each.id}` === aspect);
    const nothing =
      aspect === 'issues'
        ? room.view.understanding.nothingOnIssues.includes(author)
        : (issue?.nothingToAdd.includes(author) ?? false);
    if (nothing) return <Notice>{words.nothing.said(name)}</Notice>;
    // What keeps the gate closed, below, says the same with the way there.
    const missing = aspect === 'why_here' ? room.view.missing : (issue?.missing ?? []);
    if (!closed && missing.some((each) => each.author === author)) return null;
    return <Notice>{words.statement.notTold(name)}</Notice>;
  }
  const adoptable = room.view.directions.filter(
    (each) =>
      !closed &&
      each.author === author &&
      each.aspect === aspect &&
      each.summariser !== room.me.id &&
      each.status === 'confirmed' &&
      each.opened !== undefined,
  );
  const held = waitingOf(room, (each) => each.kind === 'summary' && each.author === author && each.aspect === aspect);
  return (
    <div className="two">
      <div className="stack">
        {direction ? <EnoughNote room={room} direction={direction} /> : null}
        <StatementCard room={room} statement={statement} />
        <SentLines room={room} author={author} aspect={aspect} />
        {closed ? null : <GroupSummary room={room} aspect={aspect} author={author} />}
      </div>
      <div className="stack">
        {direction && !closed ? <WaysOut room={room} direction={direction} /> : null}
        {out || held ? null : adoptable.map((source) => <Adopt key={source.summariser} room={room} source={source} />)}
        {out ? (
          <SentCard room={room} statement={statement} direction={out} main={main} />
        ) : held ? (
          <HeldNote room={room} held={held} />
        ) : closed ? null : (
          <Composer room={room} statement={statement} main={main} />
        )}
      </div>
    </div>
  );
}

/** The composer is longer than what takes its place once it was sent: on a phone that would leave the sender far below it. */
function useShownOnceOut(out: boolean): void {
  const before = useRef(out);
  // Together with the card, not a moment later: by then whoever scrolls on would be pulled back.
  useLayoutEffect(() => {
    if (out && !before.current) document.querySelector('.sent-card')?.scrollIntoView({ block: 'nearest' });
    before.current = out;
  }, [out]);
}

/** Whoever has published a long text would stand far below what says so, and what comes next. */
function useShownFromTheTop(published: boolean): void {
  useLayoutEffect(() => {
    if (published) document.querySelector('h1')?.scrollIntoView({ block: 'nearest' });
  }, [published]);
}

type PeopleProps = {
  readonly room: RoomHandle;
  readonly people: readonly { readonly id: string }[];
  readonly aspect: Aspect;
  readonly chosen: string | undefined;
};

/** With three and more: whose words to look at. */
function People({ room, people, aspect, chosen }: PeopleProps) {
  return (
    <nav className="aspects people" aria-label={words.people}>
      {people.map((seat) => (
        <Link
          key={seat.id}
          href={roomPath(room.room, 'understanding', aspectPart(aspect), seat.id)}
          aria-current={seat.id === chosen ? 'page' : undefined}
        >
          {room.firstName(seat.id)}
        </Link>
      ))}
    </nav>
  );
}
