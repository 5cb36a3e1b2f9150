/** What a run of words does: carries a tone of its own, or works on the words after it, or is only to be read over. */
export type PhraseEffect = number | 'negates' | 'dampens' | 'plain';

export interface Phrase {
  /** `*` stands for one word of any kind, `my` for whichever of my, his, her, our, their, your and the. */
  readonly words: readonly string[];
  readonly effect: PhraseEffect;
}

const lines = (text: string, effect: PhraseEffect): readonly Phrase[] =>
  text
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ words: line.split(' '), effect }));

// By our own judgement, in four strengths: what a colleague would hear in it, said plainly.
const heavy = `
  at the end of my rope; at my wits end; at my wit's end; eating me alive; eats me alive; breaking my heart; broke my heart
  breaks my heart; fall apart; falls apart; falling apart; fell apart; fallen apart; burned out; burnt out; burning out
  burn out; breaking point; sick to my stomach; sick about it; sick and tired; running on empty; running on fumes
  ran on empty; at rock bottom; hit rock bottom; drowning in; going under; last straw; final straw; lost it; lose it
  losing it; losing my mind; lost my mind; nothing left to give; nothing left in me; have nothing left; had nothing left
  punch in the gut; punched in the gut; kicked in the teeth; kick in the teeth; weight of the world; hanging by a thread
  at my limit; reached my limit; past my limit; can't take it; can't take any more; can't take much more; can't do this
  cannot do this; couldn't take it; went to pieces; in pieces; went home in tears; cried in the car; cried in my car
  cried all the way; cried the whole way; stressed out; freaking out; freaked out; fed up; sick of; tired of; done with it
  tearing me apart; tears me apart; tore me apart; crushed me; destroying me; destroyed me; killing me; kills me
  knocked the wind out of me; gutted me; wrecked me; wiped out; wiped me out; took everything out of me
  took it out of me; takes it out of me; at a dead end; back to square one; out of my depth; in over my head
`;
const bleak = `
  my heart sank; heart sank; at the end of my tether; end of my tether; end of my rope; pulled the rug out; down the drain
  down the toilet; walking on eggshells; walked on eggshells; on eggshells; eating me up; eats me up; a kick in the gut
  kicked in the gut; hung out to dry; up the creek; out of steam; run ragged; run off my feet; at breaking point
  carrying the weight; on my shoulders; weight on my shoulders; knot in my stomach; pit in my stomach; lump in my throat
  heavy heart; broken heart; a broken record; banging my head; beating a dead horse; flogging a dead horse; bang my head
  treading water; barely keeping up; spread too thin; stretched thin; stretched too thin; burning the candle; hit the wall
  went to hell; gone to hell; all hell; hell on earth; a living hell; raked over the coals; chewed me out; chewed out
  in hot water; in the dog house; bad blood; slap in the face; salt in the wound; rock and a hard place; slippery slope
  last legs; on its last legs; uphill battle; losing battle; lost cause; no win; out of the frying pan; over the edge
  pushed over the edge; round the bend; up the wall; driving me up; driving me crazy; gets under my skin; sick at heart
  did not make it; didn't make it; never made it; passed away; took his own life; took her own life; lost the baby
  lost custody; lost his job; lost her job; lost their home; lost her kids; lost his kids; back on the street
  on the street again; back to the streets; in tears; broke down; breaking down; breaks down; fell to pieces
  could have done more; should have done more; should have been there; wish i could; wish i had; i wish we had
  should have stayed; should have known; should have seen; should have said; if i had only; too little too late
  nothing more i could; nothing i could do; nothing we could do; nothing i can do; no answer for; had no answer
  can't feel anything; can't seem to feel; can not feel; cannot feel; couldn't feel anything; don't feel a thing
  like a robot; like a machine; like a zombie; behind glass; going numb; gone numb; went numb; shut myself off
  split the siblings; siblings split; split them up; not my finest; not my best; let him down; let her down
  let them down; failed him; failed her; failed them; talked over me; hung up on me; slammed the door; spat at me
  none of this feels right; not right with me; nobody told me; nobody asked me; no one told me; out of nowhere
  did my head in; does my head in; doing my head in; in bits; in floods of tears; under the cosh; dead on my feet; ready to drop
  welled up; pulling my hair out; tearing my hair out; heart in my mouth; run into the ground; ran into the ground; doing my nut
`;
const bright = `
  fell into place; falls into place; cloud nine; hit it off; hits it off; clicked with; over the moon; seventh heaven
  out of the woods; light at the end of the tunnel; smooth sailing; plain sailing; piece of cake; second wind
  second chance; another chance; new chapter; fresh start; clean slate; new leaf; turned over a new leaf; a new lease
  burden lifted; weight lifted; lifted my spirits; in good spirits; in high spirits; good spirits; on the right track
  back on track; on track; on the up; looking up; things are looking up; best of both worlds; music to my ears
  took it in stride; takes it in stride; saved the day; saved my life; save the day; close to my heart; heart is full
  full heart; warmed my heart; warms my heart; with open arms; open arms; pat on the back; feather in my cap
  passed his exam; passed her exam; passed the exam; passed his test; passed her test; passed the test; passed his driving
  made it to every; made it through; made it home; stood up for; standing up for; stands up for; spoke up for
  stay together; stayed together; reunited with; moved home; moved back in; coming home; come home safe
  her own key; his own key; their own key; own front door; own apartment; own room; own bed; keys in hand
  let me in; opened the door; offered me; invited me; saved me a seat; does not need me; doesn't need me; don't need me
  ready to close; closed her case because; closed his case because; had a good cry; good tears; happy tears; a real laugh
  we laughed; we both laughed; made me laugh; made me smile; cheered up; cheered me up; home early; early night
  day off; proper lunch; ate lunch; went for a walk; phone stayed off; nothing to carry; slept like a baby
`;
const low = `
  let down; let me down; worn out; worn down; wears me down; wearing me down; wore me down; ground down; grinding me down
  on edge; shut down; give up; gave up; giving up; given up; on my last nerve; under my skin; get to me; gets to me
  got to me; getting to me; weighing on me; weighs on me; weighed on me; weigh on me; heavy on me; sits heavy; sat heavy
  stuck in my head; can't shake it; can't shake; couldn't shake; can't let it go; can't let go; couldn't let it go
  can't switch off; couldn't switch off; couldn't sleep; can't sleep; kept me up; keeps me up; keeping me up; up all night
  hit me hard; hits hard; hit hard; hit home; went sideways; fell through; falls through; fell flat; fell on deaf ears
  falling through the cracks; fell through the cracks; slipped through the cracks; blew up at me; blew up in my face
  waste of; too much; too late; for nothing; all for nothing; no use; no point; what's the point; what is the point
  at a loss; not okay; not ok; dropped the ball; on thin ice; hit a wall; hitting a wall; up in arms; threw in the towel
  thrown under the bus; threw me under the bus; under the bus; hard on me; hard to watch; hard to hear; hard to sit with
  out of control; bad to worse; from bad to worse; worse off; went wrong; goes wrong; gone wrong; going wrong; put off
  stuck in traffic; running late; ran late; broke down on; car broke down; flat tire; flat tyre; woke me up; woke me at
  not feeling well; n't feeling well; not been feeling well; n't been feeling well; did not feel well; didn't feel well
  pouring rain; pouring down rain; rained out; off my game; a long day; a long week; dragged on; bit my head off; rubbed me the wrong way; lost sleep; losing sleep
  walked out on; turned away; turned her away; turned him away; turned them away; fell behind; falling behind
  behind on; backed up; piling up; pile up; piled up; short staffed; short-staffed; went back to him; went back to her
  went back to using; went missing; ran away; aged out; kicked out; thrown out; locked up; back in jail; back in custody
  middle of the night; went through the motions; going through the motions; go through the motions; on autopilot
  felt nothing; feel nothing; feeling nothing; don't feel anything; didn't feel anything; didn't feel a thing
  didn't register; didn't even register; none of it landed; nothing landed; dead inside; too tired to; too numb to
  missed my kid's; missed my kids; missed my own; missed dinner; missed bedtime; cried myself; can't be arsed; couldn't be arsed; can't be bothered; couldn't be bothered
  felt small; felt invisible; stank of; stinks of; reeked of; reeks of
  smelled of gas; smelled of urine; smelled of smoke; smelled of damp; smelled of mould; smelled of mold; smelled of drink; smelled of booze; smelled of alcohol; smelt of gas; smelt of urine; smelt of smoke; smelt of damp; smelt of mould; smelt of mold; smelt of drink; smelt of booze; smelt of alcohol; smells of gas; smells of urine; smells of smoke; smells of damp; smells of mould; smells of mold; smells of drink; smells of booze; smells of alcohol; smell of gas; smell of urine; smell of smoke; smell of damp; smell of mould; smell of mold; smell of drink; smell of booze; smell of alcohol
`;
const warm = `
  looking forward; look forward; looked forward; at peace; worth it; worth every; breath of fresh air; on my feet
  back on my feet; found my feet; paid off; pays off; paying off; got housed; was housed; were housed; is housed; are housed; been housed; is sober; been sober; stayed sober; staying sober; was adopted; were adopted; got adopted; being adopted; adoption went through; adopted today; made my day; makes my day; made my week; over the moon
  on top of the world; a weight off; weight off my shoulders; weight off; load off; feel lighter; felt lighter
  turned a corner; turning a corner; turned the corner; turned out well; went well; went really well; goes well; go well
  going well; gone well; went smoothly; went better; came through; pulled through; stuck with it; kept my word
  well done; good news; great news; high five; in good hands; silver lining; small win; small wins
  little win; big win; step forward; steps forward; bright spot; light at the end; on the mend; safe and sound
  home safe; home with; went home to; back home with; back together; got a job; got the job; got my apartment
  apartment keys; keys to my; got my keys; a place of my; own place; moved into my; got in to; graduated from
  clean for; sober for; days sober; days clean; months sober; months clean; year sober; years sober; finally got
  approved for; got approved; got accepted; was approved; were approved; got through to; opened up; opened up to me
  trusted me; trusts me; thanked me; hugged me; waved at me; smiled at me; laughed with; laughed together; had my back
  has my back; have my back; called me back; showed up for; by my side; can n't wait; can't wait; could not be happier; could not be prouder; could not be better; could not have been happier
  couldn't have been happier; could not have been better; couldn't have been better; to die for; couldn't be happier
  couldn't be prouder; couldn't be better; couldn't have gone better; could n't be happier; never been so proud
  never been prouder; never been happier; not bad; wasn't bad; isn't bad; not too bad; wasn't too bad; not so bad
  wasn't so bad; no problem; no problems; no complaints; no doubt; nothing went wrong; didn't hate; don't mind
  didn't mind; got to leave on time; left on time; home on time; slept well; slept through; took a breath; said no
  let it go; let myself; put it down; set it down; felt seen; felt heard; felt held; felt like me again; felt like myself again; good craic; real lunch; lunch break; good way; in a good way
`;

/** Read over: the words in them carry nothing here. */
const poorly = `
  does not work; doesn't work; did not work; didn't work; do not work; don't work; not working; isn't working
  wasn't working; doesn't help; didn't help; does not help; did not help; stopped working; would not work; wouldn't work
  poor quality; poor service; poor performance; poor sleep; poor communication; poor planning; poor judgement
  poor judgment; poor decision; poor choice; poor timing; poor morale; very poor; so poorly; out of luck; stay away from
  stay away; steer clear; not what I wanted; not what i needed; nothing works; nothing worked; nothing helps
  nothing helped; nobody cares; no one cares; who cares; oh no; oh dear; never again; last thing i needed; too many
  mad at; so mad; got mad; get mad; gets mad; getting mad; made me mad; makes me mad; i'm mad; i was mad; still mad
  mad about; drives me crazy; drove me crazy; makes me crazy; made me crazy; going crazy; so lame; pretty lame; how lame
  so dumb; dumb idea; dumb mistake; felt dumb; feel dumb; felt ugly; feel ugly; got ugly; turned ugly
  over rated; rip off; is a joke; was a joke; are a joke; a total joke; a complete joke; such a joke; train wreck; good grief
  lot to be desired; much to be desired; poor thing; poor things; poor guy; poor baby; poor soul; poor dog; poor cat; no help; no support; no answers; no response; no sense; makes no sense; no hope; no end; no way; no fun; no life
`;
const finely = `
  exactly what i wanted; exactly what i needed; couldn't ask for more
  could not ask for more; can't ask for more; could have been worse; could be worse; couldn't have asked; thumbs up
  gets the job done; got the job done; did the job; does the job; on time; had fun; have fun; no issues; no trouble
  nothing bad; nothing but good; not a problem; no worries; never better; never been better; so far so good
  can't complain; cannot complain; can't go wrong; works well; worked well; works great; worked out; working out
  stress free; pain free; worry free; guilt free; hassle free; trouble free; drama free; care free; can't get enough
  couldn't get enough; can't say enough; cannot say enough; can't thank you enough; can't thank her enough
  can't thank him enough; can't thank them enough
  nailed it; well put; hell yeah; hell yes
  many thanks; big thanks; huge thanks; special thanks; thanks so much; thanks a million; good time; no regrets; no hard feelings; second to none; none better; no better
`;

const plain = `
  hard work; hard at work; work hard; works hard; worked hard; working hard; try hard; tried hard; trying hard; ended up
  ends up; end up; ending up; to be honest; to be fair; could not be more; couldn't be more; can not be more
  can't be more; cannot be more; can't imagine; cannot imagine; couldn't imagine; can't believe how; couldn't believe how; could not believe how
  no idea how; no idea what; could have hoped for; could have asked for; could have wished for; can't tell you how; couldn't tell you how; cannot tell you how; at best; by accident; on accident; be careful; being careful
  extra careful; very careful; for sure; as hell; no thanks
  heavy rain; heavy traffic; heavy snow; heavy bag; heavy bags; heavy box; heavy boxes; heavy door; heavy goods
  don't worry; do not worry; not to worry; what's not to; what is not to; wisdom tooth; wisdom teeth; lose weight; losing weight; lost weight; weight loss; loss of weight
  progress note; progress notes; progress report; social security; blood pressure; waiting list; case load
  missed the appointment; missed an appointment; missed the visit; missed the first; missed the second; missed a visit
  thanks to; not only; at least; n't stop; can't stop; kill time; hand of; just like; looks like
  looked like; look like; seems like; seemed like; felt like; feels like; feel like; sounds like; things like; more like
  care plan; child care; care home; care team; care coordinator; care order; care leaver; care worker; care review
  foster care; day care; health care; kinship care; respite care; primary care; in care; took care of; take care of
  takes care of; taking care of; hospice care; aftercare plan; safety plan; crisis plan; crisis team; crisis line
  crisis call; crisis worker; crisis intervention; crisis center; crisis centre; emergency shelter; emergency placement
  emergency removal; emergency room; emergency department; emergency order; emergency housing; emergency contact
  domestic violence; family violence; child abuse; sexual abuse; substance abuse; substance use; drug use; drug test
  abuse case; abuse allegation; abuse allegations; neglect case; neglect allegation; risk assessment; at risk; risk level
  high risk; low risk; mental health; mental illness; depression screening; depression screen; depression scale
  anxiety screening; anxiety scale; suicide risk; suicide screening; suicide assessment; trauma history; trauma training
  trauma informed; trauma-informed; loss of; death certificate; death benefit; support worker; support plan
  support group; support services; family support; child support; social support; peer support; support staff
  income support; help desk; help line; self help; benefits office; benefits form; benefits application; benefits claim
  benefits review; disability benefits; disability claim; disability form; death in the family; court order
  court hearing; custody hearing; protective order; protective services; protection order; child protection
  restraining order; no contact order; no contact; incident report; incident form; critical incident; police report
  police officer; violence prevention; grief group; anger management; pain management; pain clinic; stress management
  trust fund; fair hearing; free school; free of charge; free lunch; good morning; good evening; good afternoon
  good night; best interest; best interests; best practice; interest form; strengths based; strengths-based
  strength based; strengths assessment; needs assessment; special needs; unmet needs; honest answer; right to
  rights advice; right now; right away; all right; right after; right before; well being; wellbeing check; welfare check
  wellness check; well child; as well; as well as; well before; fire drill; dead line; missed call; missed calls
  missed visit; missed appointment; problem list; problem solving; presenting problem; intensive support
  safe house; safe sleep; safe haven; safe room; warm handover; warm handoff; warm line; no show; no shows; cold call
  to do list; bad debt; bad weather; lost and found; lost property; lost card; hard copy; hard drive; sick leave; sick day
  sick note; sick pay; off sick; annual leave; death row; birth mother; great aunt; great uncle; great grandmother
  great grandfather; great grandparents; pretty much; kind regards; dear all; best regards; warm regards; attack dog
  heart rate; heart attack; blood test; cancer clinic; cancer treatment; poor law; poverty line; poverty alleviation
`;

/** What an evening is often glad of: too little to colour a note of facts. */
const pleasant = `
  spent time with; spend time with; spending time with; time with my; time with the kids; quality time; hung out with
  hang out with; hanging out with; caught up with; catching up with; went walking; went running; went hiking
  went swimming; went fishing; went camping; went dancing; went biking; went climbing; went to the gym; went to the beach
  home cooked; home-cooked; made dinner; cooked dinner; made supper; made breakfast; new hobby; played with my
  playing with my; played games; movie night; date night; game night; slept in; dinner with; lunch with; brunch with
  breakfast with; coffee with; drinks with; my birthday; birthday party; walked the dog; walk in the park; read a book
  listened to music; my garden; in the garden; slept eight hours; good sleep; some exercise; got some exercise
`;

const negating = 'no longer; far from; free of; instead of; rather than; anything but; not at all';
const damping = 'kind of; sort of; a bit; a little; a touch; a tad; at times; from time to time; now and then';

export const phrases: readonly Phrase[] = [
  ...lines(heavy, -2.2),
  ...lines(bleak, -1.6),
  ...lines(low, -1.5),
  ...lines('thank you', 3),
  ...lines('i agree; i totally agree; i completely agree; agree with you', 1.2),
  ...lines(warm, 1.6),
  ...lines(bright, 1.6),
  ...lines(pleasant, 0.5),
  ...lines(poorly.toLowerCase(), -1.3),
  ...lines(finely.toLowerCase(), 1.4),
  ...lines(plain, 'plain'),
  ...lines(negating, 'negates'),
  ...lines(damping, 'dampens'),
];
