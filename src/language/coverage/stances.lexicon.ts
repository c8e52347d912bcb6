/**
 * Things a sentence may take one of two sides on, each with set phrases for the one side and for the other; compared by
 * stems, so one form stands for all, and as written where there is an apostrophe. A summary that takes the other side, or none where the speaker took one, has changed
 * what was said though the subject is kept (method 3.3).
 */
const AXES = {
  assent: [
    `accept; agree; agree to; fine with; ok with; okay with; all right with; alright with; happy with; happy to; glad to; willing; ready to; prepared to; open to; live with; put up with; go along;
    no objection; no problem; no quarrel; don't mind; doesn't mind; wouldn't mind; not bothered; yes to; sign up; approve; consent; welcome; concede; grant; allow for; understand; can see; see why; appreciate; acknowledge; settle for; content with; in favour; support; back the; game for; sure thing; up for; go with; works for; suits; good enough; will do; would do; tolerate; nod`,
    `refuse; reject; decline; object; oppose; against; out of the question; no way; not having; won't have; not on; turn down; say no; said no; no to; never going to; resist; dispute; contest; veto; rule out; not willing; unwilling; not prepared; not ready; can't accept; won't accept; unacceptable; protest; resent; disagree; block; balk; draw the line; put a foot down; dig in; not going to; stand against; want none; will not hear; deny; push back; quarrel with; complain; mind; forget it; not a chance`,
  ],
  force: [
    `must; have to; has to; insist; demand; require; need; needs to; nothing less; or else; non-negotiable; not negotiable; ultimatum; expect; essential; no less than; at the very least; at least; it has got to; got to; vital; necessary; condition; full stop; never again; under no circumstances; only if; only when; won't unless; not without; shall; obliged; bound to; compulsory; mandatory; order; firm; final; deadline; immediately; refuse`,
    `hope; wish; prefer; would like; you'd like; i'd like; he'd like; she'd like; they'd like; would rather; you'd rather; i'd rather; rather; sooner; would be nice; be nice; ideally; if possible; if you can; when you can; perhaps; maybe; suggest; propose; ask; wonder if; would love; you'd love; i'd love; idea; one option; consider; think about; could; might; would be good; be happy if; be glad if; appreciate it; please; optional; open to; not essential; keen; fancy; dream; would welcome; invite; request; favour; at some point; some day; one day; eventually; nice to have; wonder whether; float`,
  ],
  sureness: [
    `know; knows for; certain; sure; definitely; saw; seen; see with; proof; prove; proven; evidence; for a fact; no doubt; without doubt; clearly; obviously; convinced; positive; confirm; witness; show; established; undeniable; truth is; in fact; it is clear; always will; guarantee; swear; recorded; documented; absolutely; say for sure; certainly; admit; caught; exactly; will; decided`,
    `think; believe; suspect; guess; suppose; reckon; maybe; perhaps; possibly; probably; might; may; could be; seem; appear; look like; apparently; not sure; unsure; not certain; no proof; can't prove; can't say; can't swear; couldn't say; have a feeling; feeling; hunch; impression; wonder; doubt; assume; presume; as far as; heard; hear; rumour; allegedly; rumoured; likely; unlikely; sounds like; fear; tend; roughly; unclear; not clear; don't know; doesn't know; who knows; in theory; considering; undecided; thinking of; thinking about; toying`,
  ],
  terms: [
    `if; unless; provided; providing; as long as; so long as; on condition; condition; only when; only if; only once; subject to; depend; in return; in exchange; assuming; otherwise; until; contingent; when and only; in case; should it; should they; should you; should he; should she; were to; on the understanding; given that; once; the moment; for that; first; then; but only; with the proviso; tied to; against`,
    `either way; regardless; no matter; whatever; in any case; in any event; anyway; come what may; no strings; unconditionally; unconditional; whether or not; any time; anytime; even if; even so; whichever; always; by all means; full stop; flat; outright; simply; just like that; without conditions; without more; at all events; free to; already; in all cases; under any`,
  ],
  written: [
    `in writing; written; write; on paper; signed; sign; contract; email; mail; letter; document; in black and white; put down; minutes; text; message; note; record; certificate; receipt; form; clause; policy; notice; list; schedule; printed; report; draft; invoice; log; statement; filed`,
    `verbal; verbally; oral; orally; handshake; word of mouth; by phone; phone; call; rang; ring; spoken; speak; said; told; tell; say; promise; conversation; chat; talk; in person; face to face; mouth; spoke; voice; heard; mention; nothing in writing; nothing on paper; nothing signed; unwritten; discuss`,
  ],
  payer: [
    `at my expense; at your expense; my own expense; your own expense; own expense; own pocket; my pocket; your pocket; foot the bill; pay; cover the cost; bear the cost; stand the cost; my treat; treat us; cost you; cost me; on me; on you; pick up the bill; chip in; contribute; fund; settle; fork out; spend; put in; put up the; out of pocket; lay out; shell out; carry the cost; meet the cost; repay; pay back; buy; refund; reimburse; compensate; owe; charge yourself; deposit`,
    `free; for free; nothing; charge; be paid; get paid; earn; receive; cost us; cost them; cost him; cost her; at our expense; at their expense; at his expense; at her expense; waive; no charge; free of charge; for nothing; for us to pay; claim; collect; invoice; bill; sell; profit; income; wage; salary; get back; money back; be refunded; be reimbursed; be compensated; kept back; deduct; withhold; unpaid; sponsored; subsidise; gift`,
  ],
  before: [
    `before; beforehand; in advance; ahead; prior; previously; earlier; by then; until; till; up to; the day before; the night before; the evening before; the week before; at the latest; no later; sooner; early; leading up; first; pre; already; ago; not after; in time; advance notice; notice`,
    `after; afterwards; afterward; later; following; since; once; then; subsequently; thereafter; the day after; the next day; the morning after; the week after; late; from then; in the wake; behind; not before; when it was over; post; only then; next; too late; overdue; eventually; in the end; finally`,
  ],
  done: [
    `already; have done; did; has been; was; were; had; went; gave; paid; told; asked; signed; left; agreed; took; made; done; happened; came; sent; got; did it; bought; sold; refused; been; over; finished; completed; last week; last month; last year; yesterday; used to; ended; settled`,
    `will; going to; plan; intend; about to; soon; tomorrow; next week; next month; next year; would; might; is to; are to; in future; in the future; future; still to; yet to; not yet; want to; hope to; promise to; offer to; will be; i'll; you'll; we'll; they'll; he'll; she'll; intention; ready to; some day; upcoming; due; pending; unfinished; mean to; aim; wait; looking to; shall; could`,
  ],
  whole: [
    `all; every; each; everyone; everybody; everything; whole; entire; full; both; always; complete; completely; in full; entirely; fully; total; throughout; nobody excepted; the lot; across the board; without exception; wholly; any; altogether; totally; the two; all of; hundred percent; top to bottom; in its entirety; as a whole`,
    `some; part; half; partly; a few; several; one of; a bit; a little; neither; either; most; mostly; not all; not every; partial; portion; share; a third; a quarter; quarter; third; fraction; only one; single; certain; sometimes; any one; bits; pieces; selected; in part; none; nobody; nothing; apart from; except; but not; save for; other than; many; a couple; section`,
  ],
  alone: [
    `only; just; alone; solely; nothing but; no one else; nobody else; nothing else; exclusively; purely; merely; single; sole; own; by myself; by yourself; myself; yourself; himself; herself; separately; apart; on my own; on your own; on his own; on her own; on their own; one person; single-handed; without help; without anyone; one pair; to myself; to yourself; private; individually; independent`,
    `also; too; as well; together; both; share; shared; joint; jointly; with others; everyone; plus; in addition; on top; along with; each other; side by side; split; between us; among; team; group; half each; half and half; fifty-fifty; equally; with help; help from; colleagues; all of you; all of us; common; collectively; mutual; not only; not just; more than; and so; pool`,
  ],
  often: [
    `always; every time; every day; every week; every month; daily; weekly; nightly; constantly; regularly; all the time; again and again; often; usually; each time; day in; week in; repeatedly; never fails; without fail; keep; kept; whenever; continually; over and over; time and again; many times; routine; every single; each week; each day; each month; monthly; permanent; several times; twice; three times; habit; never miss`,
    `never; once; one time; rarely; seldom; hardly ever; sometimes; occasionally; now and then; from time to time; every so often; once in a while; not often; one-off; a single time; for once; single; the odd; first time; at times; irregular; only ever; not always; not once; the other day; exception; on occasion`,
  ],
  up: [
    `more; raise; increase; rise; higher; up; extra; longer; add; grow; bigger; larger; extend; expand; double; additional; another; further; top up; above; over; better; upgrade; boost; gain; improve; plus; too much; exceed; dearer; expensive; go up; put up; went up; faster; heavier; later; stronger; too many; lengthen; maximum; at most; no more`,
    `less; cut; reduce; lower; fewer; down; shorter; drop; decrease; fall; smaller; shrink; below; under; minus; deduct; knock off; take off; discount; cheaper; halve; lose; worse; weaken; not enough; too little; short of; go down; went down; came down; slower; lighter; earlier; shorten; minimum; at least; no less; trim; scale back; off the price; rebate`,
  ],
  liking: [
    `like; love; enjoy; trust; glad; happy; pleased; grateful; thankful; thanks; proud; fond; admire; respect; relieved; delighted; good at; good terms; friend; friendly; get on; gets on; get along; fine; well; kind; calm; at ease; flattered; confident; keen; hopeful; satisfied; no grudge; no hard feelings; not hold against; don't blame; doesn't blame; forgive; no ill will; care about; nothing against; value; comfortable; warm; looking forward; touched; impressed; praise; rely on; believe in; good about; polite; sweet`,
    `dislike; hate; angry; anger; furious; hurt; upset; annoyed; annoy; bother; bothered; worried; worry; afraid; scared; fear; ashamed; embarrassed; humiliate; humiliating; insult; insulted; disappointed; disappoint; frustrated; fed up; sick of; tired of; resent; blame; bitter; sorry; sad; distrust; mistrust; doubt; suspicious; offended; cross; let down; unfair; rude; cold; cruel; sore; grudge; accuse; hold against; complain; nervous; anxious; stressed; exhausted; miserable; mad; cheated; betrayed; stung; shaken; lonely; shame; unhappy; dread; horrible; awful; terrible; fell out; fallen out; lost faith; jealous; bad blood; mocked; ignored; overlooked; disrespect`,
  ],
  staying: [
    `stay; keep; remain; continue; carry on; go on; go on with; hold on; stick with; stick to; maintain; not leave; not going anywhere; extend; renew; last; still; leave it; as it is; as before; no change; unchanged; stand; preserve; hang on; stays; retain; kept on; stay put; the same; persist; resume; return to; come back; rejoin; survive; open`,
    `leave; quit; stop; end; walk away; cancel; drop; give up; go; resign; terminate; remove; get rid; withdraw; pull out; move out; move on; finish; break off; part ways; part with; sack; fire; close; shut; throw out; take down; abandon; scrap; ditch; lose; sell; switch; change; replace; no longer; out of; gone; take away; give away; hand back; hand in; step down; over; evict; kick out; go elsewhere; somewhere else; another; retire; suspend; pause`,
  ],
  giving: [
    `give; hand; hand over; send; lend; offer; provide; supply; deliver; bring; pass; pass on; let have; leave with; donate; contribute; share; sell; grant; put; lend out; rent out; return; give back; hand back; teach; help; tell; inform; let know; explain; show; drop off; serve; present; forward; issue; award; transfer; bought for; look after; do for`,
    `get; take; receive; borrow; collect; keep; accept; obtain; fetch; buy; ask for; claim; rent; inherit; pick up; be given; was given; were given; get back; take back; want; need; earn; learn; find out; hear; be told; was told; were told; read; be shown; gain; win; steal; seize; grab; withhold; hold back; deny; help himself; help herself; pocket; use; be helped; without asking`,
  ],
  working: [
    `work; worked; went well; go well; fix; fixed; repair; success; succeed; good; fine; help; helped; solve; solved; clean; on time; pass; passed; reliable; smooth; smoothly; perfect; correct; right; true; safe; healthy; sound; intact; ready; run; runs; win; won; improve; finish; complete; manage; kept; enough; better; up to date; legal; valid; in order; alive; well`,
    `fail; failed; broke; broken; break; not work; didn't work; doesn't work; wrong; bad; badly; faulty; damage; damaged; leak; mess; problem; trouble; poor; late; miss; missed; lost; lose; error; mistake; false; unsafe; dangerous; ill; sick; ruin; ruined; spoil; spoilt; dead; die; died; dirty; useless; worse; incomplete; missing; short; gap; delay; delayed; stuck; out of order; illegal; invalid; collapse; crash; injured; hurt; unreliable; defective; not help; didn't help`,
  ],
  open: [
    `public; publicly; in public; in front of; everyone; everybody; announce; tell everyone; online; post; posted; published; open; openly; press; newspaper; report; all staff; whole team; the group; the meeting; vote; show of hands; share with; transparent; named; by name; outside; on the record; known; told; copy; all to see; board; committee; council; police; court; lawyer; authorities; in the open`,
    `private; privately; in private; between us; between you; quiet; quietly; confidential; secret; nobody else; no one else; behind; behind closed; keep it; anonymous; unnamed; one to one; one-to-one; alone; discreet; discreetly; hidden; hide; without telling; no names; off the record; not tell; personal; just us; among ourselves; in confidence; out of it; informal; informally; ourselves; settle it here; not to be shared`,
  ],
  lasting: [
    `permanent; permanently; for good; forever; for ever; always; lifelong; for life; indefinitely; long term; long-term; lasting; never again; for years; from now on; fixed; stay; regular; standing; ongoing; full-time; unlimited; open-ended`,
    `temporary; temporarily; trial; for now; for the time being; in the meantime; interim; until; short term; short-term; a while; test; pilot; for a week; for a month; this once; just this; provisional; one-off; one season; meanwhile; limited; part-time; so far; first; stopgap; for a start; for the moment; six months; three months`,
  ],
  matter: [
    `because; since; so that; why; reason; due to; thanks to; owing to; as a result; that's why; therefore; cause; led to; on account; result of; explains; means that; in order to; for the sake; blame on; comes from; after all`,
    `mention; talk about; talked about; spoke about; speak about; speak of; spoke of; touch on; bring up; brought up; came up; topic; subject; issue of; matter of; question of; about the; as for; regarding; concerning; with regard; in terms of; something about; on the subject; thoughts on; views on; view on; say something; said something; point about; story; situation; there's the; there is the; there was the; then there's; talk of; news; where things; background; went over; raised the; have thoughts; strong views; opinion; feelings about; feel about; discuss; want to know; interested in; also the; refer; a word on; worth a; remind`,
  ],
  knowing: [
    `know; knew; tell; told; inform; informed; aware; notify; warn; warned; hear; heard; learn; realise; find out; explain; explained; remember; notice; noticed; see; understood; was asked; ask first; consulted; consult; let know; kept posted; with warning; noted; recall; in the know; asked me; asked you; announced; called me; called you; expected`,
    `not know; didn't know; unaware; without telling; nobody told; no one told; never told; wasn't told; weren't told; without asking; nobody asked; no one asked; never asked; no warning; without warning; surprise; behind back; behind your back; forget; forgot; didn't realise; no idea; ignorant; kept from; hidden from; missed; overlook; out of the blue; in the dark; without a word; not informed; without notice; no notice; never heard; not hear; unannounced; unasked`,
  ],
  permission: [
    `may; allow; allowed; let; can; permit; permitted; permission; free to; entitled; right to; okay to; able; possible; welcome to; authorise; licence; license; approved; agreed; access; enable; able to; lets; could; has the right; leave to; legal; eligible; qualify`,
    `forbid; forbidden; ban; banned; not allowed; can't; cannot; prohibit; no right; stop from; prevent; block; deny; not permitted; mustn't; illegal; off limits; off-limits; barred; bar; without permission; unable; impossible; couldn't; may not; refuse; restrict; locked out; lock; excluded; disqualify; must not; against the rules; no access; not able; keep out`,
  ],
  purpose: [
    `on purpose; deliberate; deliberately; intentional; intend; intent; meant to; knowingly; by choice; chose; choose; choice; plan; planned; decide; decided; want; willing; wilful; set out; voluntary; volunteer; out of spite; malice; lie; lied; trick; steal; stole; cheat; cheated; thief; liar`,
    `accident; accidental; accidentally; by mistake; mistake; error; unintended; didn't mean; not mean; unplanned; not planned; forced; had to; no choice; forget; forgot; careless; slip; oversight; misunderstanding; misread; honest; by chance; happen to; luck; unlucky; innocent; inadvertent; involuntary; made to; couldn't help; genuine; good faith; in error; mix-up; nobody's fault; no fault; not your fault; unaware`,
  ],
  owning: [
    `buy; bought; own; owned; belong; purchase; keep; inherit; mine; property; owner; possess; ours; my own; your own; title; have`,
    `sell; sold; rent; rented; lease; hire; borrow; lend; loan; give up; share; swap; exchange; let out; return; tenant; landlord; guest; use; leased; second-hand`,
  ],
  haste: [
    `immediately; at once; now; today; right away; straight away; urgent; urgently; asap; as soon as; quickly; without delay; tonight; this week; this minute; promptly; soon; hurry; fast; by tomorrow; on the spot; there and then; same day; within hours; instantly; rush`,
    `later; eventually; no hurry; no rush; in time; some day; someday; one day; when it suits; whenever; at some point; take time; in due course; wait; next year; next month; slowly; patient; can wait; not yet; delay; postpone; gradually; after a while; step by step; down the line; sometime; long run; not urgent`,
  ],
  credit: [
    `own fault; my fault; your mistake; my mistake; admit; responsible; responsibility; take the blame; guilty; liable; apologise; apology; sorry; own up; regret; confess; liability; to blame; answerable; accept that; at fault; in the wrong; deserve; our doing; blame myself; blame yourself; could have done`,
    `their fault; your fault; his fault; her fault; not my fault; not your fault; nobody's fault; deny; denied; blame; accuse; innocent; not responsible; had nothing to do; no part in; did nothing wrong; not to blame; excuse; excused; justify; victim; not liable; not guilty; someone else; anyone else; in the right; wronged; blame us; blame him; blame her; blame them`,
  ],
  speech: [
    `ask; asked; question; wonder; want to know; request; inquire; enquire; query; wanted to know; seek; beg; call for; plead; propose; suggest; offer; invite`,
    `answer; answered; reply; replied; tell; told; respond; say; said; explain; announce; state; claim; confirm; inform; insist; declare; admit; admitted; agreed; granted; promise; promised; decide; decided`,
  ],
} as const;

/** The names of the axes, in a fixed order that trained weights depend on. */
export const STANCE_AXES = Object.keys(AXES) as readonly (keyof typeof AXES)[];

/** The phrases of every axis for its one side (`sides[0]`) and its other (`sides[1]`), separated by semicolons. */
export const STANCE_PHRASES: readonly { readonly sides: readonly [string, string] }[] = STANCE_AXES.map((axis) => ({
  sides: AXES[axis],
}));
