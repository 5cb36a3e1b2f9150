import { phrasesOf } from './phrase.ts';

/** Ways to say that little or nothing is felt. "Felt nothing but relief" and "numb fingers" are not among them. */
export const numbPhrases = phrasesOf('phrase', 'numb', {
  'felt-nothing': {
    why: 'says that nothing was felt',
    writer: `
      {feel} ~ nothing !but|except|like|wrong|unusual|other|more|short|new|unless
      do|did|can|could not ~ seem? to? ~ feel ~ anything|much !wrong|unusual|like|for|from|but|except|other|necessary
      do|did|can|could not ~ feel it any more|longer; do|did|can|could not ~ feel a single? thing
      have|had not ~ felt ~ anything|much !wrong|like|but|from|except
      not ~ feeling ~ anything|much !wrong|like|but|from|except
      never ~ feel|felt ~ anything|much !wrong|like|but|from|except
      feel|felt|feeling ~ next|close to nothing; feel|felt|feeling ~ hardly|barely|scarcely anything|a_thing
      feel|feeling|felt less ~ than i used to
    `,
    open: `
      nothing inside|in me ~ moved|stirred|$
      no feelings|feeling|emotion|emotions ~ left|inside|about_any|about_it|at_all|whatsoever
      not a flicker; not even a flicker; nothing ~ stirs|stirred
      there was|is nothing inside; there was|is no feeling
    `,
  },
  numb: {
    why: 'uses the word “numb”',
    writer: `
      {feel}|{am}|go|went|going|gone|get|got|turn|turned|grow|grown|grew|growing|become|became|becoming|stay|stayed ~ numb !from|fingers|toes
      come|came|went|drove|walked|left|sat|stood|lay|work|worked|home|there|here ~ numb !from
      {feel}|{am}|got|become|became ~ numbed !by|at
      numbed|numbing myself|out
    `,
    open: `
      ^ numb !finger|fingers|foot|feet|hand|hands|toes|leg|legs|arm|arms|face|jaw|lip|lips|tooth|from|patch|spot
      my numbness; this numbness; that numbness; the numbness !in|around|down; ^ numbness !in|around|down|of
      kind|sort|wave of numbness; numb to it|this|all|everything|them
    `,
  },
  empty: {
    why: 'says it felt empty or flat inside',
    writer: `
      feel|felt|feeling ~ empty|hollow|hollowed|blank|flat|wooden|emotionless|robotic|mechanical|lifeless|deadened|vacant|muted !tyre|tire
      {am} ~ hollow|emotionless|hollowed
      dead|empty|hollow|cold|blank|frozen inside; feel|felt ~ dead $
    `,
    open: '^ empty|hollow|flat|blank inside|again|tonight|today; ^ hollow $; my heart is|was|felt|feels ~ empty|cold|dead|closed|shut|stone',
  },
  motions: {
    why: 'says it was gone through without being felt',
    writer: 'go|went|gone|going ~ through the motions; checking|ticking ~ the? ~ boxes $',
    open: '^ motions $; just|only the motions $',
  },
  autopilot: {
    why: 'says it went by itself',
    writer: `
      on autopilot|automatic; on auto pilot; in autopilot; in auto pilot; like clockwork $
      sleepwalk|sleepwalked|sleepwalking|sleep-walking|sleep-walked|coast|coasted|coasting through
    `,
    open: '^ autopilot all|from|since|again|$; my autopilot; full autopilot; autopilot mode|again|took !is',
  },
  robot: {
    why: 'speaks of oneself as of a machine',
    writer: `
      like a|some|any|an * robot|machine|zombie|automaton|sleepwalker
      like a|some|an robot|machine|zombie|automaton|ghost|sleepwalker|statue|recording|mannequin|puppet
      {feel}|{am}|become|became|turned|turning ~ into? a robot|machine|zombie|automaton !again?
      in robot|zombie mode
    `,
  },
  'checked-out': {
    why: 'says one was there and not there',
    writer: `
      checked|check|checking out $
      checked|check|checking out during|while|when|halfway|emotionally|mentally|inside|before|again|and
      emotionally|mentally checked|check|switched|switch|shut out|off|down
      {am}|{feel} ~ checked out !of|at|by|from|to
      zoned|zoning|zone|tuned|tuning|tune|spaced|spacing out
      have|had|am|was ~ switched off !the|my|at|for|after|work|phone|by|all|and|when|on|tonight
      switch|switched|switching off inside|emotionally|while|when_she|when_he|halfway
      shut|shutting ~ down|off inside|emotionally|while|$
      shut myself|everything|feelings ~ down|off|out; shut my feelings|heart ~ down|off|out
      closed|walled|sealed myself off; {am} not ~ really|quite|even|fully ~ there|present|here $; {am} not ~ in the room $; {am} only half there|here|present $
      {am}|{feel} a? million? miles away; {am}|{feel} somewhere else $
      half listening|listened|there|present $; stopped listening|hearing !for; there and not there
    `,
    open: '^ checked|zoned|spaced out $; ^ miles away $; part of me ~ has|is|went|feels ~ gone? ~ quiet|numb|dead|dark|missing|asleep|empty; my mind was|is somewhere else|elsewhere',
  },
  'behind-glass': {
    why: 'says something stood between',
    writer: `
      behind ~ thick? glass !door|doors|partition|panel|counter; through ~ thick? glass; behind a ~ * wall|pane|window|screen|curtain
      behind a ~ pane|wall|sheet of; in a ~ fog|haze|daze|trance; in cotton wool; through a? cotton wool
      {feel} ~ underwater; {feel} ~ under water; wrapped in cotton wool
      put|built|have|build ~ up? a ~ wall; put|built|build ~ up? walls
    `,
    open: 'my wall|walls is|are ~ up|back; glass between; wall between me; ^ walls up $',
  },
  'outside-oneself': {
    why: 'speaks as if it happened to someone else',
    writer: `
      watch|watched|watching|see|saw|seeing|hear|heard|hearing myself do|say|nod|talk|from|speak|go|ask|smile|like|write|saying|talking|nodding|doing
      watch|watched|watching|saw my life from; watch|watching|watched someone|somebody else; watching|watched ~ it|everything ~ from ~ far|outside|above|the|behind
      outside|out of my body|myself|own; like ~ watching a|the|some film|movie|show|tv|television
      {feel} ~ unreal; {feel} not real
    `,
    open: `
      like ~ watching|seeing|hearing ~ it|this|everything|them|her|him ~ all? ~ through|from
      as if|though it|this ~ was|is|were? happening|happened|happens to someone|somebody else
      like it|this ~ was|is? happening|happened|happens to someone|somebody else; like watching a|the|some film|movie|show; someone|somebody else's life
      none|nothing of? it? ~ feels|felt ~ real; did|does not ~ feel real; as if|though i was|were ~ not|never there
    `,
  },
  detached: {
    why: 'says one was far from it',
    writer: `
      {feel} ~ detached|disconnected|removed|distant|remote|unreachable|indifferent|apathetic|unmoved|untouched|unaffected|hardened|closed|absent|dull|dulled
      {feel} ~ cut|shut|closed|switched off; {feel} ~ far away; {feel} ~ long_way off|away; {feel} ~ out of reach
      {am}|become|became|grown|growing|grew ~ indifferent|apathetic|unmoved|desensitised|desensitized|unfeeling|hardened|callous|untouched|unreachable
      {feel}|{am}|become|became ~ desensitised|desensitized; {am}|become|became|grown|feel ~ immune to
      got|gotten|getting|get|going|gone|went|growing|grown ~ hard|cold|colder|harder inside|$
      gone|went|going cold on her|him|them|it|people|clients|families|all|the_lot|the_whole
      grow|grown|growing|grew|got|have|had|developed ~ thick|thicker|hard|harder skin|shell|hide
      {am} ~ emotionally ~ detached|disconnected|unavailable|distant|absent|cold
    `,
    open: "^ detached|disconnected $; feel|feels|felt|seems ~ far away from me; at arm's length from everything",
  },
  'not-caring': {
    why: 'says it no longer matters to one',
    writer: `
      do|did|can|could not ~ care any more|longer; do|did not ~ care either way; do|did not ~ care $; do|did not ~ care at all
      do|did|can|could not ~ care|bother what happens|happened|becomes; do|did|can|could not ~ care|bother about any|them|it
      could not ~ care less; stopped|quit ~ caring|feeling !{ache}; no longer ~ care|cared|feel|felt|cry !{ache}
      do|did not ~ care the way; care|cared|caring less !about?
      can|could not ~ bring|make|get myself to ~ care|feel|cry; can|could not find it in me|myself
      do|did not ~ have it in me to ~ care|feel; run|ran|running out of compassion|empathy|pity|care|feelings|feeling
    `,
    open: 'no compassion|empathy|pity|care|patience left; my compassion|empathy is|has|ran|was|had ~ gone|out|empty|dry|run',
  },
  'nothing-reaches': {
    why: 'says that nothing gets through',
    open: `
      nothing ~ reaches|reached|touches|touched|moves|moved|shocks|shocked|surprises|surprised|bothers|bothered|fazes|fazed|phases|hurts|scares me|us
      nothing ~ gets|got|getting|comes|came|goes|went ~ through|in !the|on|by
      nothing ~ gets|got to me; nothing ~ sinks|sank|sticks|stuck|lands|landed|registers|registered
      do|did|does not ~ touch|reach me
      do|did|does not ~ move|bother|affect|faze|shock|hurt|sting|upset|surprise me any more|longer
      do|did|does not ~ move|bother|affect|faze|shock|hurt|sting|upset|surprise me ~ at_all|like_it_used|like_it_should|the_way|either
      do|did|does not ~ get to me any more|longer; do|did|does not ~ get|come ~ through to? me? ~ any more|at all
      stopped ~ bothering|reaching|touching|hurting|moving|affecting|shocking|upsetting me|us
      barely|hardly ~ registered|registers; barely|hardly ~ reaches|reached|touches|touched|moved|affected me
      bounces|bounced|slides|slid|rolls|rolled|washes|washed|runs|ran ~ right? straight? off|over me
      leaves|left|leave me ~ cold|unmoved|untouched|indifferent; in one ear
      none|nothing of it|that|this ~ went|goes|sank|sinks|stuck|sticks ~ in|$; my heart is|was not ~ in it
      did|does not ~ register $; can|could not ~ get through to me; none of it|this|that ~ reaches|reached|touches|touched me
    `,
  },
  'no-tears': {
    why: 'says that tears would not come',
    writer: `
      can|could not ~ cry !wolf|over|foul; have|had no ~ tears ~ left; run|ran|cried ~ out of tears; did not shed a tear
      not a ~ tear; not shed a tear; did not ~ flinch|blink
    `,
    open: 'eyes ~ stayed|were|remained ~ dry; no tears ~ left|came|come|$; tears ~ will|would not come',
  },
  'should-feel': {
    why: 'misses a feeling one would expect',
    writer: `
      should|ought|supposed to? ~ be ~ crying|upset|sad|angry|devastated|heartbroken|horrified|shocked !if
      should|ought|supposed to? ~ feel|care ~ something|more|$; should have ~ felt ~ something|more|sad|worse|anything|sorry
      should have ~ cried|cared $; should have been ~ sad|upset|crying
      expected|waited|waiting to feel; waiting|waited to ~ feel something
    `,
    open: 'should|ought to? ~ bother|hurt|upset|touch|move|reach|affect|shock|get_to me',
  },
  'just-another': {
    why: 'speaks of a person as of one in a row',
    open: `
      just|only another ~ case|file|number|name|client|body|funeral|death|removal|story !to|for
      just|only one more case|file|number|name|client|funeral|death|removal|story
      it|they|people|clients|families|children|kids|everyone|everybody ~ {am}|are|is|become|became ~ just|only numbers|files|names|cases|paper|paperwork|boxes !of
      just|only a number|file|name|case|folder !of|at|on|from|to; just|only a|another number|file|name|case|folder to me|us
      faces|cases|names|stories|clients|visits|families|they|days ~ all ~ blur|blurred|blurring|bleed|run|ran|merge|merged ~ into|together
      faces|cases|names|stories|clients|families|calls|voices|days|visits ~ all ~ look|looked|sound|sounded the same; all ~ a blur; next one in the? line
    `,
  },
  'nothing-left': {
    why: 'says there was nothing left to give',
    writer: 'have|had ~ nothing ~ left !on|at|to|for|from|over|but; nothing ~ left to give|feel|offer|say',
    open: 'nothing ~ left ~ in|inside me; nothing left in the tank; my well is ~ dry',
  },
  'right-noises': {
    why: 'says the words came without the feeling',
    writer: `
      nodded|nod|nodding ~ in|at all? the ~ right places|place|moments|moment|times|time|spots?; nodded|nod|nodding when i should|was; nodded ~ and ~ felt; nodded along !to|with
      said|say|saying|made|make|making ~ the|all|my ~ right|usual|correct|expected noises|sounds|faces|words|things|noise
      put|putting|wore|wear|wearing on? the|my|a ~ work|professional|kind|nice|caring? face|mask|smile|voice
      smiled|smiling|nodded|talked ~ without feeling; without feeling a|any|anything|it|much; without a feeling
    `,
  },
  'used-to-it': {
    why: 'says one has got used to too much',
    writer: '{am}|got|gotten|become|grown|getting ~ far? too used to',
  },
});
