const list = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

// What the work is about, not how the evening was: in a note of facts these are no more than nouns and verbs.
const work = list(`
  abuse abused abuses abusing neglect neglected violence death deaths impairment impairments cancer trauma traumas
  risk risks crisis crises poverty removal removals removed hearing hearings emergency emergencies hospital hospitals
  hospitalised hospitalized police incident incidents arrest arrests arrested charge charged charges custody eviction
  evictions overdose overdoses suicide suicidal depression diagnosis diagnoses disorder disorders symptom symptoms
  injury injuries injured assault assaults assaulted victim victims offender offenders perpetrator perpetrators prison
  prisons jail court courts judge judges lawyer discharge discharged discharges referral referrals refer refers
  referred medication treatment therapy detox rehab shelter shelters foster guardian guardians probation parole
  warrant restraint benefit benefits safety protect protects protective protection allegation allegations alleged
  allegedly investigate investigates investigated investigation investigations assess assessed assessment assessments
  screening screened isolation quarantine infection infections debt debts fee fees fine fined tax taxes rent arrears
  sanction sanctions penalty appeal appeals appealed objection objections petition evidence witness witnesses suspect
  suspected suspects weapon weapons knife gun guns shooting drugs drug alcohol drinking smoking substance substances
  needle needles cutting restrain restrained bruise bruises wound wounds burn burns fracture fractured surgery
  surgeries stroke seizure seizures
`);

// Words that lists of tone hold for their sake elsewhere, and that say nothing here.
const everyday = list(`
  agree agreed agreement share shared shares sharing united interest interests interested need needs needed want wants
  wanted will please dear fire fires drop dropped drops dropping leave leaves leaving pay paid pays alert attend join
  joined joining granted grant grants commit committed commits matter matters meet number numbers certain certainly
  ready reach reached reaches reaching consider considered allow allowed intake cover covered contact applied apply
  natural special main major significant active activity chance chances big top vision cut cuts cutting stop stopped
  stops stopping hid hide hiding block blocked pressed pressing strike strikes warning warnings shoot shot shots
  exclude excluded exclusion order ordered orders clear clears cleared growing growth solution solutions solve solved
  demand demands demanded fit fits demonstration vital visions reason reasons authority authorities security pressure
  progress absence absences appointment increase increased decline declined positive negative positives negatives
  apology apologies apologise apologised apologises apologising apologize apologized apologizes apologizing
  sentence sentences sentenced mandatory lobby grey gray withdrawal withdrawals exempt prevent prevents prevented await
  awaits retained responsible responsibility responsibilities appropriate consistent advanced claim claims create creates
  created lower lowered offered contributed leading resolution essential clearly flavor verdict verdicts discounted
  end ends ended ending give gives given giving
  secured secure legal legally god gods lord heaven
`);

// Who a person is, or how they live, is no tone of the evening.
const people = list(`
  blind deaf disabled homeless immigrant immigrants refugee refugees illegal illegals undocumented poor rich straight
  gay queer lesbian trans black white brown asian unemployed jobless single married old young elderly native foreign
  alien aliens minority minorities orphan orphans orphaned addict addicts alcoholic alcoholics criminal criminals
  felon convict convicted inmate prisoner prisoners retarded crazy mad insane psycho lunatic virgin bastard bastards
  motherless fatherless childless feminine masculine manly womanly girl girls boy boys woman women man men illness
  illnesses ill disability disabilities homelessness addiction addictions divorce divorced separated separation widow
  widowed widower pregnancy pregnant dementia epilepsy asthma diabetes schizophrenia bipolar autism autistic adhd
  jesus christ christian muslim jewish hard-of-hearing hiv-positive low-income wealthy uneducated sober housed
  schizophrenic epileptic diabetic addicted adopted polish polished aged senior seniors elder elders teen teens
  illiterate obese overweight fat thin skinny short tall ugly pretty paralysed paralyzed handicapped crippled cripple
  spastic dumb mute lame midget dwarf savage savages primitive barbarian barbarians pagan heathen infidel gypsy
  gypsies tribal exotic oriental virginal promiscuous whore whores slut sluts hooker hookers prostitute prostitutes
  thug thugs bum bums tramp tramps beggar beggars peasant peasants slum slums ghetto ghettos inmates convicts
  dependent
`);

/** Whatever a list says of them: less than it takes to colour a sentence, even for a few of them together. */
export const carryLittle: readonly string[] = [...work, ...everyday];

// A list has another word by that spelling, or one that they seem to be a form of: wines are not won.
const mistaken = list(`
  hand handed handing hands handful likely likeness kinds hardly wines wining dudes robes novels comics stables flats goods
  severing originally essentially ultimately practically significantly exclusively overall overalls robotics golds
  heavies treat treated treating prompted prompting relate relates related relating extended extending expanded
  expanding contributing slowly cleaning low-key low-cost low-level low-budget warm-up stand-alone non-stop high-rise
  well-defined self-help
`);

/** They carry nothing, whatever a list says of them. */
export const carryNothing: readonly string[] = [...people, ...mistaken, 'no', 'wish', 'wishes', 'wished', 'wishing'];

const valued = (value: number, text: string): readonly (readonly [string, number])[] =>
  list(text).map((word) => [word, value]);

/** By our own judgement, for words of this work that the open lists lack or take for something else. */
export const ownValences: Readonly<Record<string, number>> = Object.fromEntries([
  ...valued(-2.2, 'overwhelmed dread dreaded dreading drained gutted heartbroken heartbreaking defeated'),
  ...valued(
    -1.7,
    `burnout loneliness hollow weary wearied frazzled numb numbed helplessness hopelessness drowning sickened wrung heavyhearted
     depleted shattered shaken tearful sobbed sobbing wept weeping resentful callous`,
  ),
  ...valued(
    -1.3,
    `relapsed evicted denied heavy heaviness detached disconnected autopilot robotic hardened swamped understaffed unheard
     unsettled raw foggy flat blank distant shaky jittery teary snapped slammed overworked unfair unsafe dismissed ignored`,
  ),
  ...valued(-1.6, 'junk trash garbage'),
  // Of Britain, Ireland and Australia.
  ...valued(2, 'chuffed stoked'),
  ...valued(-1.7, 'knackered scunnered gutting cream-crackered'),
  ...valued(-1, 'narked narky miffed peeved stroppy crabbit zonked whinging whingeing'),
  ...valued(-0.5, 'faff faffing'),
  ...valued(-1, 'yikes dammit cringe cringed cringey cringy bland overpriced condolences yuck eww ew shite'),
  ...valued(-1.2, 'slap slapped slapping smug trashy letdown underwhelming overrated unwatchable unremarkable'),
  ...valued(1.1, 'hyped jackpot'),
  ...valued(0.5, 'whew phew'),
  ...valued(0.4, 'finally daydreaming daydreamed'),
  ...valued(1.2, 'stress-free pain-free worry-free guilt-free hassle-free trouble-free drama-free care-free'),
  // What a body has to put up with.
  ...valued(-1, 'soaked drenched obligated sleepless nauseous queasy hungover migraine migraines achy cramped sweaty'),
  ...valued(-0.5, 'hard harder'),
  ...valued(-0.6, 'slow'),
  ...valued(1.2, 'genius legend'),
  ...valued(0.6, 'correct accurate fast prompt promptly quick quickly'),
  ...valued(
    -0.8,
    'disrupted overdue backlog no-show no-shows noshow noshows cold fog dragged long-winded redo redoing alone died passed-away',
  ),
  ...valued(0.5, 'care cares cared caring help helps helped helping trust trusts enrolled'),
  ...valued(0.9, 'safe fine fair support supports supported supporting graduation wedding'),
  ...valued(
    1.2,
    `reunified reunification approved rested grounded steadier settled lighter gentle giggled listened
     sleeping-through eased easing unhurried unburdened softened softer connected danced dancing beaming grinned grinning`,
  ),
  ...valued(1.7, 'graduated thanked relieved hopeful proud prouder hugged celebrated celebrating thriving'),
  ...valued(2.2, 'laughed laughing'),
]);
