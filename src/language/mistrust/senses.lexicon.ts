const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Sense classes that matter for mistrust, beside the general ones. */
export const MISTRUST_SENSE_WORDS: Readonly<Record<string, readonly string[]>> = {
  TECH: list(
    'app apps portal platform dashboard blockchain bitcoin crypto cloud algorithm ai robot software token tokens password login online zoom qr macro macros screen button buttons machine device system website digital tablet laptop computer phone camera sensor chip code click internet email',
  ),
  JARGON: list(
    'stakeholder escrow retainer agile synergy onboarding compliance derivative equity annuity arbitrage trust tier tiers weighting weightings clause statutory bond indemnity mediation tribunal injunction affidavit probate biometric consultation framework',
  ),
  LEARN: list(
    'learn learning learned explain explained explains understand understood understands follow taught teach show picture draw clue idea notion sense meaning know knew',
  ),
  VOW: list(
    'promise promised promises promising swore sworn guaranteed guarantee agreed agreement assured undertook vowed pledged shook word deal handshake said told would',
  ),
  FAILED: list(
    "never didn't hasn't wasn't haven't weren't broken missed late instead gone vanished cancelled empty forgot forgotten sold gave changed nothing still",
  ),
  HIDE: list(
    "hide hides hidden hiding secret secrets sealed blank redacted confidential private closed locked withheld refused refuses won't silence drawer folder envelope",
  ),
  RECORDS: list(
    'figures numbers books accounts breakdown file files data report reports results records statement statements invoice invoices formula list minutes letters documents papers drawings survey page pages folder spreadsheet price prices costs log ledger test tests bands recipe',
  ),
  INCENTIVE: list(
    'commission bonus target targets percentage cut margin profit profits share shares stake fee fees sponsor sponsored funded paid pays earns earn gains gain inherits inherit benefit benefits interest incentive reward rewarded owns owner quota promotion election sells selling sell',
  ),
  ADVISER: list(
    'adviser advisor agent broker surveyor consultant expert engineer rep salesman salesperson seller dealer doctor physio dentist lawyer solicitor assessor valuer inspector auditor judge mechanic mediator union therapist vet',
  ),
  PROCESS: list(
    'vote voted votes ballot panel committee hearing appeal tribunal meeting minutes agenda jury board interview grievance disciplinary complaint review inquiry consultation procedure rule rules criteria shortlist tender lottery draw referee decision decided decide verdict points round',
  ),
  VOICE: list(
    'asked ask heard hear hearing speak spoke say invited told informed warned notice consulted witness explain version turn voice',
  ),
  BELITTLE: list(
    'laughed laugh laughs laughing smirked smirk sniggered giggled rolled eyes snorted yawned sighed shouted barked whistled snapped mocked mimicked patted winked tutted shushed interrupted ignored sneered grinned clapped slow loud slowly',
  ),
  DIGNITY: list(
    'respect disrespect dignity insult insulted insulting humiliated humiliating patronised patronising condescending rude manners contempt shame embarrassed dismissed nobody invisible child servant maid furniture donkey idiot stupid thick girl boy love darling sweetheart dear accent name',
  ),
  LOSS: list(
    'lose loses losing lost gone risk risking stake liable jail prison deported visa evicted homeless bankrupt sued fined die dies dead killed debt loan mortgage pension savings deposit guarantee licence job rent house farm flat custody insurance collateral signature',
  ),
  BODY: list(
    'heart lungs back blood kidney spine legs hands eyes breath surgery operation tablets dose storm rope anchor metres scaffold fire gas allergy pens pump knife',
  ),
  AUTHORITY: list(
    'ministry regulator insurer insurers bank county council court law headquarters office owners trust department fund funder federation league government parliament customs port franchise publisher diocese bishop embassy governors district region software airline manufacturer policy regulation regulations board boss husband wife elders parent company investors algorithm',
  ),
  BOUND: list(
    "can't cannot couldn't allowed permitted forbidden forbids barred bound obliged required requires must tied choice power authority script permission approve approval overrules overruled overrule sign veto orders instructed mandate",
  ),
  EARLIER: list(
    'old last previous former ex first before once ago earlier past then childhood grew used remember remembered since years',
  ),
  SAME: list('same again reminds remind echo flinch burned burnt bitten scar ghost cold familiar'),
  CLEARED: list(
    'different another other else decent honest nice lovely kind good sweet correct polite fair innocent not',
  ),
  MEANT: list(
    'meant mean means meaning thought took understood heard misheard read misread mistook assumed translated translation interpreter word words wording spelling comma verb dictionary language english french german dialect accent typo emoji tone slang joke text phrase',
  ),
  HATE: list(
    'hate hates hated despises loathes dislikes resents jealous envy revenge vendetta grudge spite spiteful bitter malice enemy feud forgive forgiven poison sabotage hurt punish ruin disgust disgusts rid',
  ),
  LOVE: list(
    'ex married divorce divorced wedding lovers engaged affair husband wife stepmother stepfather in-law mother-in-law sister-in-law brother-in-law stepdaughter stepson rival friend friends girlfriend boyfriend',
  ),
};
