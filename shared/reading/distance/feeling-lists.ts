import { wordSet } from '../text/word-set.ts';

export const sensingWords = wordSet('feel feels felt feeling feelings emotion emotions emotional mood moods');

// By our own list, good and bad alike; each by every form it takes. None says who a person is or what they live with.
const adjectives = `
  afraid aghast aggravated agitated alarmed alienated amazed ambivalent amused angry angrier anguished annoyed anxious
  apathetic appalled apprehensive appreciative ashamed astonished astounded awed awkward baffled bereft betrayed bewildered
  bitter blissful bored bothered bummed burdened carefree cheerful cheery cheerless comforted compassionate concerned
  confident conflicted confused contented courageous crabby cranky crushed curious cynical dazed defeated defensive
  deflated dejected delighted demoralised demoralized depleted desolate despairing desperate despondent devastated
  disappointed discontented discouraged disgusted disheartened disillusioned dismayed dispirited dissatisfied distraught
  distressed disturbed doubtful downcast downhearted drained eager ecstatic elated embarrassed embittered encouraged
  enraged enthusiastic envious euphoric exasperated excited exhausted exhilarated fascinated fearful fearless fed-up
  flustered forlorn frantic frazzled frightened frustrated fulfilled fuming furious glad gladdened gleeful gloomy grateful
  grumpy guilty gutted happy happier happiest hateful heartbroken heartsick heartened heavyhearted heavy-hearted helpless
  hesitant homesick hopeful hopeless horrified humbled humiliated impatient impressed incensed indifferent indignant
  insecure inspired insulted intimidated irate irked irritable irritated jaded jealous jittery jolly jovial joyful joyless
  joyous jubilant jumpy lonely lonelier lonesome livid longing mad melancholy merry miffed miserable mortified mournful
  nervous nostalgic numb numbed offended optimistic outraged overcome overjoyed overwhelmed pained panicked panicky
  paranoid peaceful peeved perplexed perturbed pessimistic petrified playful pleased powerless pressured proud prouder
  puzzled rattled reassured rejected rejuvenated relaxed relieved reluctant remorseful resentful restless sad sadder
  saddened saddest scared scornful sentimental serene shaken shaky shamed sheepish shocked sorrowful sorry speechless
  spooked startled stressed stunned sulky surprised suspicious sympathetic tearful teary tempted tense terrified thankful
  threatened thrilled tired torn tormented tranquil traumatised traumatized troubled unappreciated uncertain
  uncomfortable undervalued uneasy unhappy unloved unmoved unnerved unsafe unsettled unsure unwanted upbeat uplifted upset
  uptight useless vengeful vulnerable wary weary weepy wistful worn-out worried worthless wounded wretched detached
  disconnected disengaged desensitised desensitized emotionless
`;
const nouns = `
  admiration affection agony anger anguish annoyance anticipation anxiety apathy awe bitterness bliss boredom calmness
  cheer compassion confusion contempt contentment courage curiosity dejection delight despair desperation disappointment
  disbelief discomfort discouragement disgust dismay dread embarrassment emptiness empathy enthusiasm envy exasperation
  excitement exhaustion fear fears fondness frustration fury gladness gloom gratitude grief guilt happiness hatred
  heartache heartbreak helplessness homesickness hopelessness horror humiliation hurt impatience indignation insecurity
  irritation jealousy joy joys loathing loneliness misery nervousness nostalgia numbness outrage panic peace powerlessness
  pride rage regret regrets relief remorse resentment restlessness sadness satisfaction serenity shame shock sorrow
  sympathy tears tenderness tension terror thankfulness unease unhappiness vulnerability weariness worry worries
  yearning warmth
`;
const verbs = `
  ache ached aches aching admire admired adore adored agonise agonised agonize agonized cried cries cry crying despaired
  despise despised dreaded dreading dreads enjoy enjoyed enjoying enjoys envied fearing feared grieve grieved grieves
  grieving grinned giggled hate hated hates hating laugh laughed laughing laughs loathe loathed love loved loves loving
  mourn mourned mourning panicking regretted regretting resent resented resenting shivered shuddered sigh sighed
  sighing smile smiled smiles smiling snapped sob sobbed sobbing sulked trembled trembling weep weeping wept worrying
  yearn yearned
`;
// What something did to the one who tells it.
const effects = `
  alarming annoying appalling awful bittersweet comforting crushing depressing devastating disappointing discouraging
  disgusting disheartening dismal disturbing draining dreadful embarrassing encouraging exasperating exciting exhausting
  frightening frustrating gutting harrowing haunting heartbreaking heartening heart-wrenching heartwarming heart-warming
  horrible horrific horrifying humiliating infuriating irritating maddening nerve-racking nerve-wracking overwhelming
  painful reassuring rewarding sickening saddening scary shocking stressful terrible terrifying thrilling
  touching troubling unbearable uplifting unsettling upsetting worrying worrisome alone hoping hoped stress
`;

export const feelingStates = wordSet(`${adjectives} ${nouns} ${verbs} ${effects}`);

/** Feelings in one use and plain facts in another: "moved", "flat", "low", "lost". Counted only where one is felt. */
export const ambiguousFeelings = wordSet(`
  alive balanced blank blue brave broken bruised buoyant calm close cold comfortable content cross depressed distant down
  dull empty energised energized flat flooded foggy fond foolish fragile free frozen grounded heavier heavy hollow
  inadequate invisible isolated judged lifted light lighter lost low lucky moved patient protective quiet raw refreshed
  rested robotic safe satisfied secure sensitive settled shattered sick soft sore spent steady steadier stiff strained
  strong stuck stupid tender touched trapped unheard unreal unwell warm weak wired wobbly wrecked wrung
`);
