/**
 * Sense classes: words that play the same part in a negotiation, whatever the subject.
 * Written by hand for this project; a trailing `*` stands for any ending. Several classes may hold one word.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Sense class → its words (lower case, as `Token.norm` gives them; `*` = any ending). */
export const SENSES: Readonly<Record<string, readonly string[]>> = {
  I: list("i i'm i've i'll i'd me my mine myself im ill"),
  WE: list("we we're we've we'll we'd us our ours ourselves"),
  YOU: list("you you're you've you'll you'd your yours yourself yourselves ye yer yous y'all ya thee thou"),
  THEY: list(
    "they they're they've they'll they'd them their theirs he he's he'll he'd him his she she's she'll she'd her hers",
  ),
  NEG: list(
    "not no never nobody nothing none neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't couldn't shouldn't haven't hasn't hadn't ain't without nae",
  ),
  WILL: list("will i'll we'll you'll he'll she'll they'll it'll shall shan't won't gonna going"),
  WOULD: list("would i'd we'd you'd he'd she'd they'd wouldn't it'd that'd"),
  COULD: list("could can might may couldn't perhaps maybe possibly possible"),
  MUST: list("must should ought shouldn't has need needs needed gotta mustn't needn't supposed have-to"),
  IF: list('if unless provided otherwise else once until till suppose supposing whether'),
  BECAUSE: list('because cos cause since as so therefore why reason otherwise'),
  BUT: list('but however though although yet except still anyway'),
  TIME: list(
    'today tonight tomorrow yesterday now monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec noon midnight morning afternoon evening weekend week weeks month months day days hour hours minute minutes year years quarter q1 q2 q3 q4 deadline spring summer autumn winter christmas easter eod eow cob',
  ),
  WEEKDAY: list(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thurs thu fri tonight tomorrow today noon midnight weekend',
  ),
  SOON: list(
    'now immediately instantly straightaway asap quickly quick hurry rush urgent urgently minute seconds clock waiting ticking running closing expires lapses',
  ),
  MONEY: list(
    'money cash price prices priced pay pays paid paying payment payments cost costs fee fees rent salary wage wages raise euro euros pound pounds dollar dollars percent per cent quid grand deposit refund refunds discount invoice bill bonus budget commission rate rates interest loan debt mortgage overtime compensation',
  ),
  DOC: list(
    'invoice invoices receipt receipts contract contracts clause schedule annex appendix report reports log logs logbook record records minutes email emails mail letter letters photo photos picture pictures screenshot screenshots video recording spreadsheet table chart data figures numbers statement statements bank policy page paragraph para section line file files form forms document documents order note notes delivery meter reading register certificate timesheet roster rota ledger graph study survey audit test tests footage cctv timestamp map plan drawing slip slips scan scans text texts message messages quote quotes reference listing terms manual chat transcript',
  ),
  SHOW: list(
    'attached enclosed according shows show showed shown says said states stated dated measured counted weighed recorded logged signed timestamped confirms confirmed proves proof evidence evidenced verified checked compared average total totals adds add sample samples witnessed read reads noted listed figures',
  ),
  UNIT: list(
    'km kg g mm cm m metres meters litres hours tonnes tons kwh percent degrees °c pages points units pieces copies miles',
  ),
  SIGN: list(
    'sign signs signed signing signature initial initials tick click tap shake pen dotted yes agree confirm accept book commit approve nod',
  ),
  JUST: list('just simply only'),
  STOP: list(
    'stop stops stopped stopping leave leaves leaving left walk walks walking walked quit quits quitting cancel cancels cancelled end ends ended close closes closed pull pulls pulled withdraw cut cuts drop drops dropped resign terminate strike finish out gone over block blocking blocked',
  ),
  HARM: list(
    'regret suffer lose loses losing lost hurt hurts ruin ruins ruined destroy destroyed break breaks broken damage burn burns fire fired sack sacked evict evicted expose exposed embarrass punish bury crush kill kills smash wreck freeze sue sued suing worse consequences trouble accident accidents costly painful sorry pity shame nuisance awkward unfortunate awful',
  ),
  LEGAL: list(
    'court courts lawyer lawyers solicitor solicitors sue police judge tribunal legal ombudsman inspector inspectors council press newspaper papers paper radio media journalist journalists authority authorities regulator union hr boss headmaster dean licence immigration tax bailiff bailiffs complaint complain report reported reporting review reviews reputation followers facebook instagram twitter post posted publish public',
  ),
  SECRET: list(
    'secret quiet quietly between everyone everybody find finds know knows hear hears heard tell tells told forget remember mention mentions memory memories talk talks discover',
  ),
  INSULT: list(
    'liar liars thief thieves cheat cheats crook crooks idiot idiots fool fools stupid lazy useless selfish arrogant incompetent pathetic ridiculous disgusting disgrace disgraceful shameful greedy coward cowards bully bullies hypocrite hypocrites clown clowns cowboy cowboys amateur amateurs parasite parasites horrible nasty vile rude ignorant spoilt spoiled childish petty dishonest unprofessional careless reckless heartless cruel mean cold bitter jealous control freak narcissist toxic snake rat rats pig pigs animal animals vultures leech monster joke shambles con rubbish trash scum moron morons dumb lunatic hopeless two-faced sly sneaky slumlord princess ego tyrant dictator brat snob loser losers',
  ),
  CARELESS: list('care cares cared bother bothers bothered bothering listen listens listening lift finger'),
  EXTREME: list(
    'always never every everything everyone everybody nobody nothing anything constantly whole entire completely totally forever again typical only ever usual once',
  ),
  SPITE: list(
    'purpose spite deliberately intentionally knowingly behind back behaviour attitude fault faults blame responsible because',
  ),
  RUINED: list(
    'ruined wrecked broke messed screwed destroyed spoiled killed lost cost caused failed forgot ignored lied cheated stole robbed dumped abandoned betrayed humiliated mocked laughed slammed shouted',
  ),
  LIE: list(
    'lie lies lied lying liar cheat cheated trick tricked fake faked fool fooled con conned mislead misled pretend pretended made-up fiction fairy',
  ),
  TRUST: list(
    'trust trusts trusted trusting believe believes believed believing faith word promise promises promised rely relied reliable confidence honest buy swallow doubt doubts sceptical skeptical suspicious convinced sure',
  ),
  CHECK: list(
    'check checks checking writing paper written proof prove copy copies witness count counts counted counting record recorded tape verify independent myself double see',
  ),
  SORRY: list(
    'sorry apologies apologise apologize apology apologised forgive forgiveness regret regrets ashamed embarrassed mortified excuse pardon',
  ),
  MISTAKE: list(
    'mistake mistakes fault wrong error slip mess messed failed failure missed forgot careless thoughtless rude unfair unkind stupid harsh unnecessary oversight botched',
  ),
  THANKS: list(
    'thank thanks thankyou grateful gratitude appreciate appreciated appreciates appreciation cheers ta bless kudos shoutout props credit admire respect impressed proud honour honoured brilliant wonderful fantastic lovely kind kindness generous thoughtful patient amazing lifesaver star hero noticed remembered',
  ),
  AGAIN: list(
    'again afresh anew over restart reset rewind redo scratch zero beginning start begin began started slate blank fresh clean new restarting undo unsay back page',
  ),
  AGREE: list('fine ok okay alright agreed deal yes sure right well granted settled very'),
  GIVE: list(
    'waive waiving drop dropping withdraw withdrawing concede give giving let lets allow allowing accept accepting absorb swallow cover split halve reduce lower forgo halfway meet keep have take use',
  ),
  OFFER: list(
    'offer offers propose proposal suggest suggestion option options alternative alternatively idea ideas try trial swap share split instead either could possibility way ways arrangement compromise',
  ),
  CHOICE: list(
    'which whichever either choose choice pick prefer preference suit suits sits options any rank first second third',
  ),
  WANT: list(
    'want wants wanted demand demands require requires need needs insist insists expect expects asking ask asks claim request requests like minimum least maximum max floor position figure terms condition',
  ),
  CARE: list(
    'matters matter important worry worries worried afraid scared frightened fear fears fearful anxious nervous concern concerned concerns hope hoping wish sleep safe safety health security dignity family future afford survive manage cope able feel feels felt peace quiet proud standing respected independence',
  ),
  FEELING: list(
    'tired exhausted worn fed frustrated angry upset hurt sad lonely alone overwhelmed stressed stressful anxious worried scared afraid frightened nervous embarrassed ashamed humiliated ignored overlooked invisible unheard unseen caught stuck trapped torn betrayed disappointed let-down relieved proud hopeful unsure uneasy uncomfortable wary cautious suspicious sick grieving shaken bruised cornered ambushed sidelined pushed squeezed blindsided bracing dreading carrying heavy hard difficult tough rough painful unfair weight',
  ),
  SEEM: list(
    'seems seem seemed sounds sound sounded looks look looked appears appear feels feel sense guess imagine suspect gather impression suppose hear must maybe',
  ),
  UNDERSTAND: list(
    'understand understood understanding hear heard hearing follow followed got get gather grasp caught saying said telling tell told mean meant wrote mentioned described explained put point points summary summarise words correct right missed check',
  ),
  KIN: list(
    'mother mum mam mom dad father son daughter wife husband kids kid children child baby brother sister grandma grandad nan gran family parents aunt uncle boy girl lad lads partner',
  ),
  ROLE: list(
    'boss manager team staff colleague colleagues customer customers client clients supplier landlord tenant doctor nurse teacher driver lawyer accountant owner board committee council office company agency department firm crew',
  ),
  NEEDY: list(
    'visa permit permits mortgage debt debts arrears rent payroll cashflow runway probation deadline alternatives alternative option desperate afford stranded sick pregnant newborn divorce bankrupt behind owe owes insulin medication homeless unemployed jobless alone stuck depend depends depending dependent rely tied only without nowhere else',
  ),
  POWER: list(
    'power leverage cards hand upper position hold holding control decide decides stronger weak weaker mercy lucky grateful glad choosy picky fussy beggars pretend',
  ),
  HUMAN: list('please kindly dear hello hi hey regards sincerely best cheers love mate pal friend neighbour sir madam'),
  COMMIT: list('promise guarantee swear vow word commit commitment personally myself guaranteed hold count rely'),
  DO: list(
    'send sends sending sent bring bringing fix fixing repair deliver delivering call calling ring phone pay transfer book order ordered replace collect return install post email write come drive finish paint clean arrange prepare have ready',
  ),
  FAIR: list('fair unfair reasonable unreasonable generous kind standard normal equal'),
  BAD: list(
    'bad wrong crazy ridiculous silly absurd unreasonable offended offend upset annoyed against opposed object objection mind hate disaster terrible inappropriate rude impossible too late early question mistake unfair inaccurate disagree off objections averse cheeky',
  ),
  MANY: list('two three four several few both all couple'),
  ASK: list('what how which who where when why'),
  HEDGE: list('maybe perhaps possibly probably kind sort bit little somewhat rather quite guess'),
};

/** Verbs that open an order ("Send …", "Sign …"), to tell an imperative from a statement. */
export const IMPERATIVE_VERBS: ReadonlySet<string> = new Set(
  list(
    'accept act add agree answer approve ask be bin book bring call cancel careful change check choose click close come confirm consider cut decide deliver do double drop enjoy explain fill find fix forget get give go hand have help hold imagine keep knock leave let listen look lower make meet move nod open pack pay phone pick play print prove pull put read release remember remove repair reply report return ring say see sell send share ship show shut sign sort start stay stop take tell tick think transfer trust try turn use wait walk watch withdraw write',
  ),
);
