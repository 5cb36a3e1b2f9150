/** One line for each name: what it is shortened to. Ours, and only for asking whether two are one person. */
const lines = `
abigail abby gail
abraham abe abie bram
alejandra ale alexa sandra
alejandro ale alex jandro
alexander alex al sasha xander lex
alexandra alex sandra sasha lexi lexie
alfred al fred alfie
alfredo fredo fred
alison ali ally
amanda mandy
andrew andy drew
angela angie ang
anthony tony ant
antonia toni tonia
antonio tony toño tonio
arthur art artie
barbara barb babs barbie
beatrice bea trixie
beatriz bea bety
benjamin ben benny benji
bernard bernie
bridget bridie biddy
caroline carrie caro
catalina cata lina
catherine cathy cate cat kitty
charles charlie chuck chaz
charlotte lottie charlie
christina chris tina chrissy
christine chris chrissy tina
christopher chris topher kit
concepcion concha conchita
consuelo chelo
cynthia cindy
daniel dan danny
deborah deb debbie
dolores lola loli
dominic dom nic
donald don donnie
dorothy dot dottie dolly
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza lisa bess betsy libby
emily em emmy
enrique quique kike
ernesto neto
eugene gene
evelyn evie eve
fernando nando fer
florence flo flossie
frances fran frankie fanny
francis frank fran
francisca paca paquita fran
francisco paco pancho frank cisco kiko
frederick fred freddie
gabriel gabe
gabriela gaby gabi
genevieve gen viv
gerald gerry jerry
gerard gerry ged
gregory greg
gretchen greta
guadalupe lupe lupita pita
guillermo memo guille
gustavo gus tavo
harold harry hal
helen nell nellie
henry harry hank hal
ignacio nacho
isaac ike zac
isabel isa bel chabela
isabella bella izzy isa
jacob jake jay
jacqueline jackie
james jim jimmy jamie
jane janie jenny
janet jan
jasmine jas jazz
jeffrey jeff
jennifer jen jenny
jessica jess jessie
jesus chuy chucho
joaquin quino
john johnny jack
jonathan jon jonny nathan
jose pepe chepe joe
josefina pepa fina josie
joseph joe joey
josephine jo josie
joshua josh
joyce joy
juan juanito johnny
judith judy jude
julia julie jules
katherine kate katie kathy kat kit
kenneth ken kenny
kimberly kim kimmy
lawrence larry lars laurie
leonard len lenny leo
leonardo leo nardo
leticia lety
louis lou louie
lucia lucy luci
luis lucho lou
manuel manny manolo
marcus marc
margaret maggie meg peggy marge greta rita madge
margarita rita mago
maria mari mary maruja
maribel mari
martha marty patty
martin marty
mary molly polly mae
matthew matt matty
maximilian max
megan meg
melissa mel missy lissa
mercedes meche merche
michael mike mikey mick mickey
michelle shelly mich
miguel migue mike
miriam miri mimi
mohammed mo hamada
monica moni
muhammad mo
natalia nati talia
natalie nat
nathaniel nate nat
nicholas nick nico
nicole nikki nicki
olivia liv livvie
oluwaseun seun
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
pedro perico
penelope penny nell
peter pete
philip phil pip
rachel rach
rafael rafa ralph
ramon moncho
raymond ray
rebecca becky bec becca
reginald reg reggie
ricardo rick ricky cardo richie
richard rick dick rich richie ricky
robert bob bobby rob robbie bert
roberto beto bobby rob robbie tito
rodrigo rodri
ronald ron ronnie
rosario chayo charo
roseanne rose
samantha sam sammy
samuel sam sammy
sarah sally sadie
sebastian seb bas
sergio checo
sharon shaz
solomon sol
sophia sophie
stephanie steph stevie
stephen steve stevie
steven steve stevie
susan sue susie suzy
susannah sue susie
tatiana tanya
teresa tere terry tess
terence terry
theodore ted teddy theo
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
valentina vale tina
veronica vero ronnie
victor vic
victoria vicky tori vic
vincent vince vin vinnie
virginia ginny ginger
walter walt wally
william bill billy will willy liam
xavier xavi javi
yolanda yoli
zachary zach zack
`;

const families: readonly (readonly string[])[] = lines
  .normalize('NFKD')
  .replaceAll(/\p{M}/gu, '')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const others = new Map<string, Set<string>>();
for (const [name = '', ...short] of families) {
  for (const one of short) {
    others.set(name, (others.get(name) ?? new Set()).add(one));
    others.set(one, (others.get(one) ?? new Set()).add(name));
  }
}

/** Names that may be the same person's, folded: what a name is short for, what it is shortened to, and its siblings. */
export const relatedNames = (folded: string): readonly string[] => {
  const near = others.get(folded) ?? new Set<string>();
  // "Rob" and "Bobby" are both short for Robert: through the longer name, and only through that.
  const siblings = families.filter(([, ...short]) => short.includes(folded)).flat();
  return [...new Set([...near, ...siblings])].filter((name) => name !== folded);
};
