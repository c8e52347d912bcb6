const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What only a person can be called: whoever or whatever else is named before it, it is said of somebody. */
export const PERSON_TRAITS: readonly string[] = list(`
  arrogant bigheaded bossy callous conceited cowardly cunning deceitful devious dishonest egoistic egotistical greedy
  gutless heartless hypocritical incompetent insincere jealous lazy manipulative megalomaniac narcissistic nasty
  paranoid pigheaded pushy scheming self-centred self-centered selfish sly smug sneaky snobbish spineless spiteful
  stingy stubborn sulky thick-headed treacherous two-faced ungrateful unscrupulous untrustworthy vain vengeful
  vindictive weak-willed bastard bastards bully bullies cheapskate cheat cheats control-freak conman coward cowards
  crook crooks dictator egoist fool fools fraud hothead hypocrite hypocrites idiot idiots jerk know-it-all liar
  liars loser losers loudmouth manipulator miser moron morons narcissist psychopath scoundrel show-off slacker snake
  snob sociopath swindler swindlers thief thieves traitor traitors tyrant weasel`);

/** What a thing may be called as well: said of somebody only after a word for a person. */
export const SHARED_TRAITS: readonly string[] = list(`
  aggressive awful chaotic childish corrupt cruel difficult disgusting disorganised disorganized erratic evil   hopeless hostile ignorant immature impatient impossible inconsiderate insane irresponsible malicious moody naive
  obstinate pathetic petty poisonous rigid rude ruthless shameless slippery sloppy stupid terrible toxic unbearable
  uncaring uncooperative unfair unkind unprofessional unreasonable unreliable useless weird wicked worthless`);

/** Good traits: to say that somebody has none of them is to say what they are. */
export const GOOD_TRAITS: readonly string[] = list(`
  competent cooperative decent fair honest honourable honorable kind professional reasonable reliable respectful
  responsible sincere straightforward trustworthy truthful`);

/** Words for people after which a shared trait is said of somebody. */
export const PERSON_WORDS: readonly string[] = list(`
  he she they you who everyone everybody boss brother builder buyer chair client colleague colleagues contractor
  customer director doctor father foreman friend husband landlady landlord lawyer lot man manager managers mother
  neighbour neighbours neighbor neighbors owner owners parents partner partners people person seller sister son
  daughter supervisor supplier teacher team tenant tenants wife woman`);
