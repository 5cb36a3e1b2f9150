import { phrasesOf } from './phrase.ts';

/** Ways to say that it comes too close, or comes along home. Having much to do is not one of them. */
export const floodPhrases = phrasesOf('flood', 'flood', {
  'cant-stop': {
    why: 'says the thoughts won’t stop',
    writer: `
      can|could not ~ stop ~ thinking ~ !{treat}; can|could not ~ stop ~ worrying|crying|seeing|hearing|replaying|picturing|going|imagining|wondering|shaking|dreaming|turning|caring
      keep|kept|keeping ~ thinking|worrying|seeing|hearing|replaying|picturing|wondering|going_over|going_back|imagining|dreaming !you|clients|families|patients|people|{treat}
      still|constantly|always ~ thinking ~ !{treat} about|of; still|constantly|always ~ worrying ~ about|of
      can|could not ~ shake ~ it|this|that|her|him|them|off|the|what|$; can|could not ~ let ~ go of|$; can|could not ~ let {them} go
      think|thinking|thought ~ about|of *? *? ~ all day|night|evening|weekend; think|thinking|thought ~ about|of nothing else
      can|could not ~ think about|of ~ anything else; obsess|obsessing|obsessed|ruminate|ruminating|ruminated|stew|stewing|stewed !over?
      go|going|went over it ~ in my; go|going|went over ~ it|everything|what ~ again and; go|going|went over and over; go|going|went over every word|minute|second
    `,
    open: `
      all i can|could ~ think|see|hear ~ about|of|is|was|$; it is all i; wish i could ~ stop|forget|switch
      will|would|does|did not ~ leave me alone; will|would|does|did not leave me $; all i think about
    `,
  },
  'keeps-playing': {
    why: 'says it comes back by itself',
    open: `
      keeps|kept|keep ~ playing|replaying|running|looping|repeating|spinning|circling|going|echoing|ringing ~ round|around|over|back|on? ~ in|through|around|inside my
      it|this|that|scene|image|picture|pictures|voice|face|words|call|visit|moment|day|night ~ keeps|kept|keep ~ playing|replaying|running|looping|repeating|circling|echoing|coming|returning|popping|creeping|going !with|to|for|well|away|up
      on repeat|loop in my; on repeat|loop $; on a loop; playing|plays|played|replaying|replays|replayed ~ over and; over and over in
      plays|playing|played|replays|replaying|replayed|runs|running|ran|loops|goes|going|went|spins|spinning ~ round|around|over|back? ~ in|through|around my head|mind|brain
      stuck|lodged|burned|burnt|etched|seared|living|lives in my ~ head|mind|brain|throat|chest|memory
      can|could ~ still ~ hear|smell|feel ~ {whose}|{them} !is|better|well; can|could ~ still ~ see ~ {whose} face|eyes|hands|body|look|room|tears|smile
      can|could ~ still ~ see it|this ~ in|happening
      haunts|haunted|haunting|haunt me; flashback|flashbacks !of|to; follows|followed|following|follow me ~ home|around|to|into|everywhere|out|all
      {whose} face|eyes|voice|scream|screams|cry|crying ~ keeps|kept|stays|stayed|follows|followed|will_not|is_still_in|is_still_with|would_not|comes_back|came_back
      flash|flashes|flashed before|through my; invades|invading|invaded|creeps|creeping|crept ~ into? my
    `,
  },
  'mind-full': {
    why: 'says the mind won’t be quiet',
    open: `
      my head|mind|brain|thoughts ~ is|was|are|were|keeps|kept|feels|felt ~ full|racing|spinning|buzzing|loud|noisy|whirling|churning|going|running|still_at|still_in|still_with
      my head|mind|brain|thoughts ~ races|raced|spins|spun|whirls|buzzes; my head|mind|brain|thoughts ~ will|would|does|did not ~ stop|shut|switch|be_quiet|be_still|slow|quiet|settle|let|rest
      can|could not ~ get|put ~ * *? *? *? out of? my ~ head|mind; not get out of my ~ head|mind; in my head ~ all|since|again|every|when|the
      takes|took|taking|taken over my ~ head|brain|mind|life|evening|evenings|night|whole_evening|weekend; takes|took|taking over everything
    `,
  },
  'cant-switch-off': {
    why: 'says it can’t be switched off',
    writer: `
      can|could not ~ switch|turn|shut ~ it|my|this|the ~ head|brain|mind|thoughts|voice? ~ off|down|out|up
      can|could not ~ seem? to? ~ switch|turn|shut|wind|come|calm|settle|power ~ off|down
      can|could not ~ seem? to? ~ relax|unwind|rest|settle|decompress|detach; can|could not ~ seem? to? ~ leave ~ it|work|the|this ~ at|behind|alone|there|office|work
      not able to ~ switch|wind|let|settle|relax; unable to ~ switch|wind|let|settle|relax|sleep; never ~ switch|switching|switched ~ off $
      never ~ put it down; can|could not ~ put ~ it|her|him|them|this ~ down; trouble ~ switching|letting|winding
      can|could not ~ concentrate on anything|focus on anything
    `,
    open: 'no off switch; will|would not ~ let me ~ go|sleep|rest|be|alone; will|would|does not ~ switch off',
  },
  awake: {
    why: 'says it cost sleep',
    writer: `
      lie|lay|lying|laid|lain awake; not ~ sleeping ~ because|over|well|at|$; awake ~ over|thinking|worrying|until|till|at|since|half|all|because
      can|could|did not ~ fall|get|go ~ back? ~ to? sleep|asleep; can|could|did not ~ sleep ~ because|over|for|thinking|after|with|last|at|$
      will not ~ sleep ~ tonight|$; lose|losing|lost ~ sleep; up ~ half the night !with_the_baby|with_a_baby|with_my|feeding; up ~ night ~ thinking|worrying|with|over
      wake|woke|waking|woken|wakes ~ up? ~ thinking|worrying|sweating|screaming|crying|shaking|with ~ her|him|it
      wake|woke|waking ~ up? ~ at|around ~ one|two|three|four|five|night; sleepless !shelter; tossed|tossing|tossing and turned|turning
      dream|dreamed|dreamt|dreaming ~ about|of ~ her|him|them|it|work|the|that|this|court|a_client|a_case|a_kid|a_child|my_client|my_clients|my_caseload|my_case
      nightmare|nightmares ~ about|again|of|$; have|had|having|another|more ~ nightmare|nightmares|bad_dream|bad_dreams
    `,
    open: 'kept|keeps|keeping me ~ awake|up !to; robs|robbed|stole|cost|costs|costing me ~ sleep|of_sleep|my; ^ no sleep again|over|because',
  },
  'took-home': {
    why: 'says it came along home',
    writer: `
      take|took|taking|taken|bring|bringing|brought|carry|carried|carrying ~ it|this|that|work|everything|them_all|all_of_it|all_of_them ~ home !to|for
      take|took|taking|bring|bringing|brought|carry|carried|carrying ~ the|my ~ day|job|work|visit|case|cases|whole ~ day|thing|lot? ~ home !to|for
      carry|carried|carrying ~ {them}|everything ~ with me|us; carry|carried|carrying ~ {them} ~ everywhere|around
      carry|carried|carrying ~ too much; carry|carried|carrying it|this|everything ~ all day|night|evening|weekend
      take|took|taking|bring|brought ~ her|him|them ~ home ~ in my ~ head|mind|heart|thoughts
    `,
    open: `
      came|comes|come|coming ~ home with me; sits|sitting|sat|presses|pressing|weight|weighs|weighing|weighed ~ heavily? on my ~ chest|shoulders|mind|heart|conscience
      weighs|weighing|weighed ~ heavily? on me; under my skin; eating|eats|ate ~ away? at me; eating|eats|ate me ~ up|alive|inside
      bled|bleeds|bleeding|spills|spilled|spilling|spilt ~ into|over ~ my|into ~ home|evening|evenings|family|weekend|life
      too close to ~ home|the|me|bone; comes|coming|came|getting|gets ~ in? ~ too close
    `,
  },
  overwhelmed: {
    why: 'says it was too much',
    writer: `
      {am}|{feel}|got|get|getting|become ~ flooded|overwhelmed|submerged|swallowed|overloaded|consumed|engulfed|inundated !with
      {am}|{feel} ~ drowning|sinking|unravelling|unraveling|spiralling|spiraling; {am}|feel|felt|feeling ~ drowning in
      {feel}|{am} ~ on edge|raw|wired|wound|jumpy|keyed|hypervigilant|skinless|frantic|wrung|jangled ~ up|out?
      can|could not ~ carry|hold|bear|take|stand|contain|handle ~ it|this|that|any|much|all|everything|one ~ more|of|all|any|$
      can|could not ~ breathe $; can|could not breathe|eat ~ because|for|thinking|over; not cope|coping ~ with it|$
      breaking|falling|cracking ~ down|apart; coming apart; cracking under
      break|broke|broken ~ down|apart !the|it|that|this|what|how|why|each|every|our|my|his|her|their|into|boxes|barriers|tasks|goals
    `,
    open: `
      all|just|simply|is|was|got|felt|feels ~ too much !for|to|of|time|work|paper|paperwork; is|was|got|all|felt ~ too much for me
      overwhelms|overwhelmed|floods|flooded|engulfed|swallowed|swallows|consumes|consumed me; washed over me like|and; ^ overwhelmed|flooded !{kindness}
      everything ~ at once; it all ~ comes|came|hits|hit at once
    `,
  },
  'as-my-own': {
    why: 'says their pain was felt as one’s own',
    writer: `
      feel|felt|feeling ~ it all; feel|felt|feeling ~ everything; feel|felt ~ their|her|his|every|all ~ their? ~ pain|fear|grief|sorrow|panic|terror ~ in|as|like|with
      absorb|absorbed|absorbing|soak|soaked|soaking ~ up? ~ it|everything|all|their|her|his; too ~ involved|invested|attached|close
      lose|lost|losing myself in; can not ~ tell ~ whose|where_i|what_is_mine
    `,
    open: 'as if it ~ is|was|were ~ mine|me|my ~ own; as though it ~ is|was|were ~ mine|my; no ~ skin; without a ~ skin; every ~ story ~ is|becomes|became mine',
  },
  body: {
    why: 'says the body hasn’t come to rest',
    writer:
      'still|been|was|am ~ shaking|trembling|panicking ~ hours|all|tonight|since|now|$; panic|panicked|panicking !button|attack|attacks; have|had a ~ panic attack',
    open: `
      my heart|pulse ~ is|was|keeps|kept|will|still ~ not? ~ racing|pounding|hammering|stop|slow; my heart|pulse ~ races|raced|pounds|pounded|hammers
      my chest ~ is|was|feels|felt|gets|got|goes ~ tight|heavy|locked; my chest ~ tightens|tightened|aches|hurts|ached
      my stomach ~ in_knots|in_a_knot|turns|turned|churns|churned|keeps|is_in|was_in|dropped; knot|knots in my
      my hands|body ~ still|will|would ~ not? ~ shake|shaking|stop|tremble|trembling|tense; jump|jumped|jumping ~ every time|at ~ every|the
    `,
  },
  checking: {
    why: 'says work was checked again and again',
    writer: `
      keep|kept ~ checking ~ my|the|work ~ phone|email|emails|messages|work|news; checked|checking my ~ work? ~ phone|email|emails|messages ~ all|every|again|until|at
      never ~ off ~ duty|$; always ~ on ~ call $
    `,
  },
});
