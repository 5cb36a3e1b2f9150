import { formsOf } from './distance/forms.ts';

const meaning =
  `want|wanted|wanting|going|planning|plan|rather|ready|could|would|might|will|should|thought|thinking|think|
  tried|trying|to to? ~ of? ~ about? ~`.replace(/\s*\n\s*/u, '');
const seeing = 'see|seen|have|had|there';
const wishing = 'wish|wished|wishing|hope|hoped|hoping|pray|prayed';
const medicines = 'pills|tablets|meds|medication|medicine|insulin|paracetamol';
const hitting = 'bus|car|train|truck|lorry|van|tram';
const oncoming =
  'traffic|a_bridge|a_train|the_train|a_lorry|a_truck|a_bus|the_barrier|a_barrier|a_wall|the_wall|a_tree';

/** Said of the writer, or of no one, as in a diary. "Killing myself over this form" and "die of boredom" are no such words. */
export const ofWriter = formsOf(`
  want|wanted|wanting|ready|prefer|rather|planning to? ~ die !of|laughing|for|from|the|this|that|at|on|with|out|down|off|my|her|his|their|our|than
  want|wanted|ready|rather|prefer to? ~ be dead|gone_for_good !asleep|certain|sure|still|on|last|weight|easy|tired|wrong|serious
  ${wishing} i was|were ~ dead|gone_for_good|never_born|not_alive|not_here $
  ${wishing} i had|'d ~ never been born; ${wishing} i had|'d ~ died|not_survived|not_woken_up; ${wishing} i ~ could|would ~ die
  ${wishing} i ~ could|would|do|did|will? not|never ~ wake_up|exist; ${wishing} i ~ could ~ stop existing
  do|did not ~ want ~ to ~ live|exist !with|in|at|there|on|near|here|by|off|alone|so|closer|above
  do|did not ~ want ~ to ~ be ~ alive|in_this_world|on_this_earth
  do|did not ~ want ~ to ~ be ~ here|around any more|longer $; do|did not ~ want ~ to ~ be ~ here $
  do|did not ~ want ~ to ~ wake up ~ any_more|tomorrow|in_the_morning|again|$
  do|did not ~ want ~ to ~ go|carry|keep|struggle on|going|fighting ~ any_more|any_longer|$
  do|did not ~ know ~ if|whether i ~ want ~ to ~ live|exist|die|be_alive|be_here|be_around|go_on ~ any_more|any_longer|$
  not ~ sure ~ if|whether|that? i ~ want ~ to ~ live|exist|be_alive|be_here|be_around|go_on ~ any_more|any_longer|$
  want|wanted|wanting ~ to ~ not ~ exist|wake_up|be_alive|be_here_any_more; want|wanted|wanting ~ to ~ stop existing|living
  not ~ want|wanting ~ to ~ exist|be_alive|wake_up $|again|any_more|tomorrow
  ${meaning} kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|unalive myself !a|an|the|up|in|over|for|to|with|trying|laughing|at|by
  kill|killing|hang|hanging|shoot|shooting|unalive myself !a|an|the|up|in|over|for|to|with|trying|laughing|at|by|doing
  ${meaning} kms !from|to|away|on|in; feel|felt|feeling like kms
  ${meaning} end|ending it all !with|on|at|by|in; end|ending it all !with|on|at|by|in
  want|wanted|going|ready to ~ end it ~ tonight|now|for_good|$
  ${meaning} end|ending|take|taking my own? life !into|in|back|as|seriously|outside|to
  can|could not ~ go on living; no longer ~ want ~ to ~ live|be_here|be_alive|exist|wake_up
  can not ~ go|carry on ~ any_more|any_longer|$
  ${seeing} no ~ reason|point ~ to|in ~ live|living|being_alive|go_on|being_here|be_here|be_alive|carry_on
  not ~ see|have ~ reason ~ to ~ live|go_on|be_here|be_alive|carry_on
  not ~ see|have ~ any|a|the ~ reason|point ~ to|in|of ~ live|living|being_alive|being_here|go_on|be_here|be_alive|carry_on ~ any_more|any_longer|$
  have|had nothing ~ left? ~ to live for
  have|had no|not ~ any? will|wish|desire to ~ live; have|had not ~ the will to ~ live; not ~ have ~ it in me ~ to ~ live
  not ~ care ~ if|whether i ~ live|lived|die|died|crash_$|crashed_$|wake_up|woke_up|never_wake_up|never_woke_up|do_not_wake_up|did_not_wake_up
  not ~ mind ~ if i ~ died|crashed|never_woke_up|did_not_wake_up|was_dead|were_dead; not ~ mind ~ not ~ waking up|being_alive|being_here
  not ~ mind|care ~ if a|the|some ${hitting} ~ hit|took|flattened me; ${wishing} a|the|some ${hitting} ~ hit|hits|would_hit|will_hit me
  ${wishing} i ~ get|got ~ hit|run_over by; ${wishing} the|my car|brakes ~ do|does|did|will|would not ~ stop $
  want|wanted|wanting ~ it ~ all ~ to ~ end|stop|be_over $
  tired of ~ living|being_alive|life|existing !in|with|at|out|on|like|here|near|from; done with ~ living|life|being_alive $
  hate|hated|sick_of ~ being alive $; should not ~ be alive|living !with|in|at|there
  think|thinking|thought|thoughts ~ about|of ~ suicide|ending_it|dying|not_being_here|not_being_alive|being_dead $
  think|thinking|thought|thoughts ~ about|of ~ not|never waking_up|existing|living ~ any_more|again|tomorrow|$
  think|thinking|thought|thoughts ~ about|of ~ ending_my_life|taking_my_life|taking_my_own_life|ending_it_all|hurting_myself|harming_myself|my_own_suicide
  look|looked|looking|search|searched|searching|google|googled|googling ~ up? ~ ways|methods|how to ~ die|end_it_all|end_my_life|overdose
  saving|hoarding|stockpiling|hoarded|stockpiled up? ~ my|these|enough ~ ${medicines} $|up|for|in|since|from
  am|feel|feeling|felt|been ~ suicidal; have|had|having ~ suicidal ~ thoughts|feelings|ideation|urges; ${meaning} commit|committing|attempt|attempting suicide
  feel|felt|feeling like ~ dying $; might|may as well ~ be dead|die $; could|would|might as well ~ be dead $
  do|did not ~ want ~ to ~ live ~ in|on this world|earth|planet
  want|wanted|going|need|needed to ~ hurt|harm|cut myself !by|some|a; hurting|harming|cutting myself again; feel|feeling|felt like ~ hurting|harming|cutting|killing myself !laughing|by|with
  harmed|cut|burned|burnt myself ~ on_purpose|deliberately; harmed|cut|burned|burnt myself again ~ $|last_night|this_morning
  want|wanted to ~ disappear ~ for_good|forever; go to sleep and ~ not|never wake up; want|wanted|wish to ~ sleep|go_to_sleep|fall_asleep and ~ not|never wake up; want|wanted|wish to ~ sleep ~ forever|for_ever
  ${meaning} drive|driving|jump|jumping|step|stepping|walk|walking ~ the_car|my_car|out? ~ off|into|in|in_front_of ~ the|a|an|oncoming|incoming? ~ bridge|roof|tree|train|wall|truck|lorry|ledge|river|sea|cliff|balcony|bus|traffic|barrier|reservation|median $|on_the_way|on_my_way|at_night
  ${meaning} not turning|turn the wheel; ${meaning} turn|turning the wheel into ${oncoming}
`);

/** The writer is in them already. */
export const open = formsOf(`
  better|happier off? without me !as|on|in|at|there|for|handling|driving; better off if i ~ was|were ~ dead|gone|not_here|not_around; better if i ~ was|were ~ dead|gone|not_here|not_alive|not_around $
  i am ~ better off ~ dead; better off dead; id ~ rather ~ be dead
  nobody|no_one ~ would ~ miss me ~ if_i|$; nobody|no_one ~ would ~ notice|care if i ~ died|was_dead|was_gone|were_gone|were_dead|disappeared
  would anyone|anybody ~ notice|care if i ~ died|was_dead|was_gone|were_gone|were_dead|disappeared; would anyone|anybody ~ miss me ~ if_i|$; who would ~ miss me ~ if_i|$
  my life ~ is not|no longer ~ worth living; life ~ is not worth living; not worth living ~ any more|$; what is the point of|in ~ living|being_alive|being_here|going_on !in|on|to|with|a|the|without
  no ~ point ~ in? ~ living|being_alive|going_on|being_here $; i ~ should|would|could ~ be dead !by
  there is nothing ~ left? ~ to live for; theres nothing ~ left? ~ to live for
  easier|better|simpler not ~ to ~ exist|be_alive|wake_up $|any_more|at_all|tomorrow|again; easier|better|simpler if i ~ did|do ~ not ~ exist|wake_up
  part of me ~ wants ~ to ~ die|be_dead|not_wake_up !of|laughing|for|from; part of me ~ hopes|wishes ~ i ~ do|did|will? ~ not|never ~ wake_up
  part of me ~ hopes|wishes ~ the|my car|brakes ~ do|does|did|will not ~ stop $
  so ~ easy to ~ turn|let_go_of the wheel $
  if i ~ killed|kill myself; my own ~ suicide; my ~ suicidal thoughts
  i ~ self-harmed|self_harmed; i ~ have|am|had|was|'d ~ been|started? ~ self-harming|self-harmed|self_harming|self_harmed
`);
