import { phrasesOf } from './phrase.ts';

/** Ways to say that something did get through, or that it could be put down. Both speak against a lean. */
export const counterPhrases = phrasesOf('counter', 'counter', {
  'got-to-me': {
    why: 'says it got through',
    open: `
      got|gets|get|getting to me !by|before|at|about|the|know|on|via|with|as
      gets|got|came|comes|went|getting|reached|reaches|goes ~ straight|right? ~ through ~ to me
      something|it|that|this|she|he|they ~ got|gets|came|comes ~ through !the|on|in|court|for|at|today?
      it|that|this|she|he|they|which|something|words|letter|card|story|song|photo|drawing|look|face ~ touched|moved|stung|reached|floored|gutted|shook|shocked|warmed|surprised|affected|rattled|pierced|stirred me !to|on
      it|that|this ~ hurt|hurts|stung|ached $
      still ~ gets|got|reaches|reached|touches|touched|hurts|hurt|moves|moved|shocks|shocked|stings|stung|upsets|upset|scares|matters|mattered ~ me|to_me|$
      hurt|hurts|ached|stung|shook|shakes ~ me? to ~ see|hear|watch|leave|say|let; matters|mattered to me
      it|that|this ~ hit me; hit|hits me ~ hard|harder|later|then|in|like|that|when|afterwards; hit|hits home
      made|makes|making me ~ cry|laugh|smile|grin|ache|weep|tear|angry|furious|sad|happy|proud|glad|worry|want_to_cry|care
      took my breath; stayed with me; stopped me in my; got|get|gets under my guard; reached me
    `,
  },
  heart: {
    why: 'speaks of the heart',
    open: `
      broke|breaks|breaking|warmed|warms|warming|touched|touches|melted|lifted|filled|tugged ~ at? my heart
      my heart ~ is|was ~ breaking|broken|full|heavy|aching|sore|lighter|light|singing|with
      my heart ~ broke|breaks|ached|aches|sank|leapt|lifted|hurt|hurts|melted|went|jumped|clenched|swelled|soared
      lump in my|the throat; goosebumps|gooseflesh; tug at|on my; heart in my mouth
    `,
  },
  tears: {
    why: 'says there were tears',
    writer: `
      cried|cry|crying|wept|weep|weeping|sobbed|sobbing|bawled|bawling !wolf|foul
      teared|tearing|welled|welling|choked|choking|tear|well|choke up; close|near to ~ tears; moved|reduced to tears; in tears; had|have a ~ good? cry
      held|holding|fought|fighting|blinked|blinking|swallowed|swallowing ~ back ~ my|the? ~ tears|$; fighting tears
    `,
    open: 'tears in my|came|ran|running|rolled|welled|started|fell; my eyes ~ filled|stung|burned|welled|watered|were_wet|got_wet; my tears; it was good to cry',
  },
  shook: {
    why: 'says it shook one',
    writer:
      'shook|trembled ~ $; shook|shaking|trembling|shaken ~ after|when|in|with|by|for !hands; {am}|{feel}|got ~ shaken|rattled|shaky|unsettled',
    open: 'my hands|voice|knees|legs ~ shook|trembled|cracked|broke|shake|shaking|trembling|wobbled',
  },
  glad: {
    why: 'says gladness',
    writer: `
      {am}|{feel} ~ glad|happy|proud|relieved|thrilled|delighted|grateful|thankful|overjoyed|excited|touched|pleased|honoured|honored|hopeful; {am}|{feel} ~ moved !to_the|to_a|to_another|out|in|into|on|back|up|across|from|house|home|here|there|desk|desks|office
      could have ~ hugged|kissed|danced|cheered
    `,
    open: `
      ^ glad|happy|proud|relieved|thrilled|delighted|grateful|thankful|overjoyed|excited|moved|touched|pleased|hopeful ~ for|of|that|to|about|when|by|she|he|they|we|$
      my ~ joy|pride|relief|delight|gratitude; what a ~ joy|relief|gift
    `,
  },
  sorrow: {
    why: 'says sorrow, anger or fear for someone',
    writer: `
      {am}|{feel}|got ~ sad|angry|furious|heartbroken|upset|worried|scared|frightened|gutted|devastated|tender|ashamed|hurt|crushed|outraged|shocked|horrified|disgusted|sorry|protective|livid|afraid ~ for|on|with|about|at|that|by|to_see|to_hear|when|because|$
      worry|worried|grieve|grieved|grieving|ache|ached|fear|feared|hurt ~ for ~ her|him|them|that|this|those|the|my; miss|missed|missing ~ her|him|them !at|by|call|visit|appointment
    `,
    open: '^ sad|angry|furious|heartbroken|upset|worried|scared|gutted|devastated|outraged|shocked|sorry ~ for|about|at|that|to_see|to_hear',
  },
  care: {
    why: 'says one cares',
    writer: `
      still|do|really|deeply|did ~ care|cared|love|loved !plan|plans|order|orders|team|package|home|review|reviews; care|cared|love|loved ~ about|for ~ her|him|them|these|those|this|my|each|every|people|what; care|cared ~ deeply|$
      care|cared ~ so|too ~ much; love|loved ~ her|him|them|these|those|this ~ work|job|kids|family|people|clients|one|boy|girl|man|woman|woman's|$
    `,
  },
  laughed: {
    why: 'says there was laughter',
    writer: `
      laughed|laughing|giggled|giggling|grinned|grinning|smiled|smiling|danced|cheered|clapped|beamed !off
      hugged|hugging ~ her|him|them|each|my|the
    `,
    open: 'a ~ good|real|proper laugh; we ~ both ~ laughed|smiled|cried|hugged; could not ~ help ~ smiling|laughing|but_smile|but_laugh; could not ~ stop smiling|laughing',
  },
  'felt-something': {
    why: 'says something was felt',
    writer: `
      feel|felt|feeling ~ something !wrong|off|hard|odd|strange|cold|wet|was|is|sharp|should
      feel|felt|feeling ~ alive|connected|present|warm|tender|tenderness|warmth|joy|grief|anger|love|compassion|rage|hope|awe|pity|sorrow|relief|gratitude|sadness|pride
      feel|felt|feeling ~ close|closer to ~ her|him|them|my|the; feel|felt|feeling ~ for ~ her|him|them|that|this|the|those
      feel|felt|feeling ~ it ~ in my ~ body|bones|chest|gut|stomach|throat; feel|felt|feeling ~ again $; feel|felt every word|bit|minute|second; feel|felt|feeling like myself
      {am} ~ really|fully|completely|all ~ there|present|here|with ~ her|him|them|it|$
    `,
    open: 'a ~ flicker|spark|wave|rush|flash|pang|glimmer|surge|moment of ~ warmth|joy|grief|anger|tenderness|hope|sadness|love|care|relief|pity|fear; tenderness for',
  },
  'put-down': {
    why: 'says it could be put down',
    writer: `
      put|putting ~ it|this|that|them|everything|all ~ down|aside|away !on|in|as|to; put|putting ~ the_day|work|the_case ~ down|away|aside|behind
      left|leave|leaving ~ it|work|this|that|everything|the_day|all_of_it|the_job ~ at|by|outside|behind|in ~ the|my? ~ door|car|office|desk|work|gate|me
      left|leave|leaving ~ it|everything|all_of_it ~ there|behind $
      let|letting ~ it|this|that|her|him|them|the_day ~ go $; let|letting it|this|that go ~ and|after|for|by|on|in; let go of ~ it|the|that|this
      did|do not ~ take|bring|carry ~ it|work|this|that|them|any_of_it|the_day|the_job ~ home
      slept ~ well|fine|soundly|through|like|deeply|okay|ok|better; sleep|sleeping ~ well|fine|soundly|better
      switched|switch|switching off ~ after|when_i|once_i ~ work|dinner|got|the|home|was; switched off for the ~ night|evening|weekend
      walked|breathed|talked|cooked|ran|wrote|sang|shook|swam|danced ~ it ~ off|out|away|through|over
      able|managed to ~ put|let|leave|set ~ it|this|that ~ down|go|there|behind|aside; able|managed to ~ switch off|step_back
      came ~ back ~ to ~ myself; stepped back and; breathe|breathed ~ again|out
    `,
    open: 'behind me now; it is ~ out of my ~ system|head|hands; i ~ can|could ~ put ~ it ~ down',
  },
});
