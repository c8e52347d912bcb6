const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Small words that change what a clause says without changing what it is about, by kind. Two texts on the same thing
 * whose kinds differ are where distortions hide (method 3.3).
 */
export const MARKERS = {
  negation:
    set(`no not never none nobody nothing nowhere neither nor without don't doesn't didn't isn't aren't wasn't weren't can't couldn't
    wouldn't shouldn't won't haven't hasn't hadn't ain't mustn't needn't cannot no-one hardly barely scarcely nope nae`),
  refusal:
    set(`refuse refuses refused refusing deny denies denied denying reject rejects rejected decline declined declines against oppose opposes
    opposed avoid unable impossible fail fails failed failing lack lacks lacking stop stops stopped missing absent instead unlike rule
    rules ruled drop dropped drops withdrawn cancel cancelled neglected forgot forget untrue false wrong denying`),
  doubt:
    set(`maybe perhaps possibly probably might may suspect suspects suspected guess guesses unsure uncertain seems seem seemed apparently likely
    presumably reckon reckons think thinks thought believe believes believed suppose supposes wonder wonders could chance hunch impression
    doubt doubts allegedly unclear`),
  certainty:
    set(`definitely certainly sure certain surely clearly absolutely obviously undoubtedly knows proven proof prove guaranteed positive
    convinced always indeed fact exactly`),
  approximation: set(
    'about around roughly nearly almost approximately circa some or-so close near odd nearer something approx more-or-less',
  ),
  demand:
    set(`must need needs needed demand demands demanded demanding insist insists insisted require requires required requirement has have
    essential ultimatum expects expect owed mandatory compulsory necessary condition conditional vital non-negotiable firm refuse accept`),
  wish: set(`hope hopes hoped hoping wish wishes like likes prefer prefers preferred preference ideally nice appreciate consider suggest suggests
    suggested suggestion propose proposes proposed asks ask asked asking request requests please welcome glad happy love
    could would rather dream possible open willing`),
  want: set('want wants wanted wanting after seek seeks seeking looking desire desires'),
  condition: set(
    'if unless until till once provided providing otherwise else when whenever whether case condition subject depending depends',
  ),
  only: set('only just solely alone merely purely exclusively nothing except apart but single sole'),
  all: set(`all every each always everyone everybody everything entire entirely whole completely totally any anyone anything both never none
    fully constantly altogether nobody`),
  some: set(`some several few sometimes often partly mostly most many occasionally half part partially certain usually largely majority couple
    frequently rarely seldom once`),
  more: set(`more higher increase increases increased rise rises rose risen rising bigger larger longer later better extra above over exceed
    exceeds raise raised raises up additional added grow grew growing greater most too above beyond double doubled`),
  less: set(`less lower decrease decreased fewer shorter earlier smaller below under reduce reduces reduced cut cuts down drop drops dropped
    cheaper fall falls fell fallen falling shrink smaller least halved worse minus`),
  before: set('before until till by earlier prior ahead previously beforehand already ago early advance first former'),
  after: set('after since following later then afterwards once next subsequently late from again new'),
  either: set('or either alternatively otherwise else'),
  also: set('and both also plus too together with as well additionally along'),
  cause: set(
    'because since due so therefore thus why reason cause caused causes hence owing account result results led consequently',
  ),
  contrast: set('but although though however despite yet while whereas even still nevertheless in spite'),
  future: set(
    "will shall won't i'll you'll we'll they'll he'll she'll it'll going gonna tomorrow next plan plans intend intends soon would",
  ),
  past: set("was were had did been yesterday ago used last wasn't weren't hadn't didn't once formerly previously"),
  present: set(
    "is are am has have do does now currently today still isn't aren't don't doesn't i'm you're we're they're it's",
  ),
  gladness:
    set(`happy glad grateful thankful proud pleased excited relieved relaxed calm satisfied content delighted smile smiled enjoy enjoys
    enjoyed love loves loved trust trusts trusted confident fine ok okay comfortable keen eager friendly fond`),
  distress:
    set(`angry anger furious upset sad worried worry worries afraid fear fears scared frightened ashamed embarrassed exhausted tired sick hurt
    offended annoyed cross frustrated disappointed humiliated stressed anxious nervous lonely alone hate hates hated resent resents bitter
    insulted distressed hostile jealous guilty sorry shame fed worn shaken regret regrets dread ache pain painful`),
  fault: set(
    'fault blame blames blamed blaming guilty responsible responsibility mistake mistakes error accuse accuses accused accusing liable',
  ),
  self: set("you your you're you've you'd you'll yours yourself yourselves"),
  other: set("we us our we're we've we'd we'll ours ourselves i me my i'm i've i'd i'll mine myself"),
  he: set("he him his he's he'd he'll himself"),
  she: set("she her hers she's she'd she'll herself"),
  they: set("they them their theirs they're they've they'd they'll"),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** The kinds of markers, in a fixed order that trained weights depend on. */
export const MARKER_KINDS = Object.keys(MARKERS) as readonly (keyof typeof MARKERS)[];

const CALENDAR = (() => {
  const out = new Map<string, string>();
  const put = (name: string, ...forms: string[]): void => [name, ...forms].forEach((form) => out.set(form, name));
  put('monday', 'mondays', 'mon');
  put('tuesday', 'tuesdays', 'tue', 'tues');
  put('wednesday', 'wednesdays', 'weds');
  put('thursday', 'thursdays', 'thu', 'thurs');
  put('friday', 'fridays', 'fri');
  put('saturday', 'saturdays');
  put('sunday', 'sundays');
  put('january', 'jan');
  put('february', 'feb');
  put('april', 'apr');
  put('june');
  put('july');
  put('august', 'aug');
  put('september', 'sept', 'sep');
  put('october', 'oct');
  put('november', 'nov');
  put('december', 'dec');
  put('spring');
  put('summer');
  put('autumn');
  put('winter');
  put('morning', 'mornings');
  put('afternoon', 'afternoons');
  put('evening', 'evenings');
  put('night', 'nights', 'overnight');
  put('christmas');
  put('easter');
  return out;
})();

/** The calendar name that a lower-case word stands for ("fridays" → "friday"), else undefined. */
export function calendarName(word: string): string | undefined {
  return CALENDAR.get(word);
}

const OPPOSITES = (() => {
  const out = new Set<string>();
  const pairs = `accept:reject accept:refuse accepts:rejects accepts:refuses agree:disagree agree:refuse agrees:refuses allow:forbid allow:ban allowed:forbidden
    always:never all:none all:some everyone:nobody every:no first:last first:second before:after early:late earlier:later open:closed open:shut opened:closed
    buy:sell bought:sold give:take gave:took given:taken lend:borrow lent:borrowed pay:owe paid:unpaid paid:owed paid:owes win:lose won:lost
    gain:loss gained:lost profit:loss increase:decrease increased:decreased rise:fall rose:fell raise:lower raised:lowered raise:cut raised:cut up:down more:less more:fewer
    most:least higher:lower high:low longer:shorter long:short bigger:smaller big:small large:small fast:slow faster:slower quick:slow
    hot:cold warm:cold wet:dry full:empty clean:dirty new:old young:old right:wrong right:left true:false good:bad better:worse best:worst safe:dangerous safe:unsafe
    cheap:expensive cheaper:dearer easy:hard easy:difficult simple:complicated same:different certain:unsure certain:uncertain sure:unsure definite:possible
    definitely:maybe certainly:perhaps certainly:probably definitely:probably probably:certainly fixed:flexible firm:flexible public:private shared:private in:out inside:outside on:off
    start:stop start:end started:ended begin:end began:finished start:finish keep:drop keep:lose keep:remove keep:give stay:leave stays:leaves come:go came:went arrive:leave arrived:left
    push:pull build:destroy add:remove include:exclude included:excluded with:without love:hate like:dislike trust:distrust trusts:distrusts happy:unhappy happy:sad happy:angry glad:sorry
    calm:angry relieved:worried relaxed:worried relaxed:anxious proud:ashamed friendly:hostile grateful:resentful kind:rude polite:rude fair:unfair able:unable possible:impossible
    legal:illegal official:unofficial formal:informal paper:verbal written:verbal written:oral writing:phone email:phone husband:wife mother:father son:daughter brother:sister
    tenant:landlord buyer:seller employer:employee customer:supplier doctor:patient teacher:pupil teacher:student upstairs:downstairs top:bottom
    front:back north:south east:west day:night morning:evening morning:afternoon monday:friday weekday:weekend weekdays:weekends today:tomorrow yesterday:tomorrow
    past:future own:rent owned:rented permanent:temporary permanent:trial whole:half whole:part full:half full:part full:partial double:half
    minimum:maximum least:most min:max above:below over:under before:since ask:tell asked:told asks:insists ask:demand asks:demands hope:demand hopes:demands
    want:hope wants:hopes want:refuse wants:refuses need:wish needs:wishes need:prefer needs:prefers need:like must:may must:could must:might must:should should:must will:might
    blame:praise blames:praises guilty:innocent deliberate:accidental deliberately:accidentally purpose:accident mistake:purpose know:suspect knows:suspects
    know:guess proof:suspicion fact:rumour heard:saw seen:heard remember:forget remembered:forgot help:hinder support:oppose supports:opposes for:against
    approve:reject approved:rejected confirm:deny confirms:denies confirmed:denied admit:deny admits:denies succeed:fail worked:failed works:fails
    healthy:ill well:ill sick:well alive:dead strong:weak hard:soft heavy:light loud:quiet noisy:quiet rich:poor near:far together:apart together:alone together:separately
    joint:separate jointly:separately refund:voucher cash:credit money:voucher repair:replace repaired:replaced fix:replace replacement:repair apology:compensation apology:refund apology:money
    loan:gift borrowed:stolen taken:given sent:received send:receive missing:found lost:found absent:present visible:hidden known:unknown
    only:also only:all just:also both:neither both:either either:both and:or every:some every:most every:sometimes always:sometimes always:often often:rarely often:never usually:always usually:never sometimes:always mostly:always most:all most:few many:few several:one few:many
    soon:later immediately:later immediately:eventually now:later urgent:wait urgent:later waived:charged free:paid voluntary:compulsory optional:mandatory optional:required
    anonymous:named strict:lenient male:female man:woman boy:girl senior:junior internal:external indoor:outdoor import:export
    credit:debit lender:borrower arrive:depart attend:miss attended:missed remain:leave remains:leaves continue:stop continue:end extend:end extend:shorten
    exempt:liable granted:denied relevant:irrelevant satisfied:dissatisfied willing:unwilling willing:refuses flexible:strict negotiable:fixed`;
  for (const pair of pairs.trim().split(/\s+/)) {
    const [one = '', two = ''] = pair.split(':');
    out.add(`${one} ${two}`).add(`${two} ${one}`);
  }
  return out;
})();

/** Whether two lower-case words stand for opposites or for a stronger and a weaker form of the same thing. */
export function opposite(one: string, two: string): boolean {
  return OPPOSITES.has(`${one} ${two}`);
}
