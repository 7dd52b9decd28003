/**
 * Plain English around symptoms: which words mean the same, which say nothing, which turn a statement around. Names of
 * diseases, findings and drugs do not belong here; they are titles and aliases of the content.
 */

const list = (text: string): Set<string> => new Set(text.split(/\s+/));

/** Words that carry nothing. They are passed over in names and in the text. */
export const STOP_WORDS: ReadonlySet<string> = list(
  `a about again also am an and any are can as at be been being but by could did do does for from had has have having he
  her hers here herself him himself his how i if in into is it its itself just may me might mine my of on onto or our
  own quite rather really say says she should so some such than that the their them then there these they this those
  to too until upon us very via was we were what when where which while who whose why will with would yet you your
  pt patient however although though except`,
);

/** Ordinary words that say nothing by themselves; names may hold them, and they are not reported as not understood. */
export const FILLER: ReadonlySet<string> = list(
  `after all along another around away became because become becomes before below best better bit both bring brought
  came clearly come comes coming complain complained complaining complains day days describe described describes develop
  developed developing develops doing done due during each earlier either else even ever every exam examination
  examined feel feeling feels felt few find finds first found further gave get gets getting give given gives go goes
  going got gradual gradually happen happens help helps history hospital hour hours improve improved improves increasingly
  keep keeps know known last lately later lab labs level like likely little long look looked looking looks lot made mainly make
  makes man many marked markedly mild mildly minute minutes month months more morning most mostly much new newly next
  note noted notes notice noticed notices now obvious obviously often old one only other out over part past place
  possible possibly presented presenting presents previously probably quickly read recent recently remain remained
  remains report reported reports result results same second see seem seems seen sent several severe severely
  severity show showed shown shows side since slightly slow slowly somewhat soon sometimes start started starting starts
  stay stayed stays still sudden symptom symptoms take taken takes taking task tell tests test thing things think third
  time times today together told tonight took touch towards tried tries try trying two under use used uses using usual
  usually value wait want wants way week weeks well went whole within without woman working work works worse worsen worsened
  worsening worsens year years yesterday yo y o lady gentleman male female boy girl mr mrs ms gp doctor nurse clinic
  emergency department referred admitted called retired worker teacher farmer bad badly blood serum u l iu mg mm h g dl
  ml spell spells easily hardly daily bit off up down through ago aged age able almost nearly prior background onset
  appear appeared appears begin begins began begun up increase increasing progressive progressively entire completely
  otherwise normally nothing else present man three four five six seven eight nine ten half`,
);

/** Words that mean the same in a complaint. The first of a line stands for all of it. */
const SAME = `
pain: pains painful hurt hurts hurting hurted
ache: aches aching achy ached achiness
sore: soreness
tender: tenderness
swell: swollen swelling swells swelled swellings puffy puffed puffiness edema edematous
weak: weakness weaker weakening weakened
numb: numbness
tingle: tingling tingles tingly
cramp: cramps cramping cramped
spasm: spasms
twitch: twitches twitching
burn: burning burns
climb: climbing climbs climbed
stair: stairs steps upstairs downstairs staircase stairway
chair: chairs armchair seat sofa couch
walk: walks walking walked
stand: standing stands stood
sit: sitting sits sat
lie: lying lies
run: running runs ran runner jog jogging jogs jogged
exercise: exercising exercised exertion exertional workout effort
lift: lifting lifts lifted
leg: legs
calf: calves
thigh: thighs
foot: feet
ankle: ankles
knee: knees
hip: hips
toe: toes
arm: arms
hand: hands
finger: fingers
fingertip: fingertips
shoulder: shoulders
shin: shins
buttock: buttocks bottom
eye: eyes
eyelid: eyelids lids lid
cheek: cheeks
knuckle: knuckles
joint: joints
muscle: muscles muscular
vein: veins
nail: nails
gland: glands
hair: hairs
lip: lips
belly: abdomen abdominal tummy stomach
testicle: testicles testis testes testicular
onesided: left right one single unilateral unilaterally sided
bothsided: both bilateral bilaterally
violet: purple violaceous lilac purplish
dark: brown cola tea coke coca
red: redness reddened reddish
pale: pallor white pallid
cold: cool icy
hot: warm warmth
rash: rashes
spot: spots
lump: lumps nodule nodules bump bumps
ulcer: ulcers ulcerated ulceration sores
blister: blisters blistering blistered
bruise: bruising bruises bruised
urine: pee wee
foamy: frothy foaming foam bubbly
breath: breathing breathe breathes
breathless: breathlessness dyspneic
cough: coughing coughs
fever: fevers febrile pyrexia pyrexial feverish
chill: chills rigors rigor
swallow: swallowing swallows swallowed
choke: choking chokes choked
vision: sight eyesight
reflex: reflexes jerk jerks
pulse: pulses
stiff: stiffness stiffening
tight: tightness
heavy: heaviness heavier
tired: tiredness exhausted exhaustion tires
sleep: sleeping sleeps slept
wake: waking wakes woke woken awake wakens awoke
night: nights nocturnal nighttime overnight
drop: drops dropping dropped
droop: drooping droops droopy
drag: dragging drags dragged
trip: trips tripping tripped
fall: falls falling fell
buckle: buckles buckling
bend: bending bends bent flexing
lean: leaning leans leant
rest: resting rests rested
ease: eases eased easing relieved relieves relief relieve
stop: stops stopping stopped
lose: losing lost loses
gain: gained gaining gains
weight: kg kilos kilograms pounds lb lbs
drink: drinks drinking
smoke: smokes smoking smoked smoker
steroid: steroids
statin: statins
tablet: tablets pill pills
high: raised elevated increased
positive: pos
low: reduced decreased diminished lowered
waste: wasting wasted
thin: thinner thinning
shrink: shrinking shrunk shrunken
pop: popped popping
tear: tore tearing torn
snap: snapped snapping
kick: kicked kicking
clot: clots
miscarriage: miscarriages miscarried
operation: surgery surgical operated operations
plaster: cast
immobile: immobilised immobilized immobility immobilisation immobilization
flight: flights
bowel: bowels
bladder: bladders
incontinent: incontinence
retention: retain retaining
pass: passing passes passed
grip: gripping grips
shuffle: shuffling shuffles
freeze: freezing freezes froze
flicker: flickering flickers
crackle: crackles crackling
crack: cracked cracks cracking fissured
shake: shaking
sweat: sweats sweating sweaty
drench: drenching drenched
attack: attacks episodes
flare: flares flaring
chew: chewing chews chewed
headache: headaches
chest: thoracic
spread: spreading spreads spreads
hang: hanging hangs dangle dangling dangles
press: pressing presses pressed squeeze squeezed squeezing palpation palpated
stretch: stretching stretched dorsiflexion
rise: rises rising arise arising rose
needle: needles
pin: pins
bedbound: bedridden
cannot: cant couldnt unable difficult difficulty difficulties trouble troubles struggle struggles struggling struggled inability
normal: unremarkable
everywhere: everyplace widespread diffuse generalized generalised
heal: heals healing healed
fast: rapid rapidly quick
sudden: suddenly abrupt abruptly
behind: posterior
unit: units
`;

const FORMS: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', forms = ''] = line.split(': ');
      return [head, ...forms.split(' ')].map((form): [string, string] => [form, head]);
    }),
);

/** Words that belong together and mean one thing; written in folded form. Longer ones first. */
export const MERGED: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    ['worse on coughing', 'straining'],
    ['worse with coughing', 'straining'],
    ['worse coughing', 'straining'],
    ['negative for', 'without'],
    ['neg for', 'without'],
    ['neg', 'negative'],
    ['shopping trolley', 'shopping cart'],
    ['no longer able', 'cannot'],
    ['can no longer', 'cannot'],
    ['could no longer', 'cannot'],
    ['no longer', 'cannot'],
    ['not able', 'cannot'],
    ['not been able', 'cannot'],
    ['can not', 'cannot'],
    ['could not', 'cannot'],
    ['can hardly', 'cannot'],
    ['can barely', 'cannot'],
    ['hard to', 'cannot'],
    ['hard for', 'cannot'],
    ['finds it hard', 'cannot'],
    ['problems with', 'cannot'],
    ['problem with', 'cannot'],
    ['get up', 'rise'],
    ['gets up', 'rise'],
    ['getting up', 'rise'],
    ['got up', 'rise'],
    ['get out', 'rise'],
    ['getting out', 'rise'],
    ['stand up', 'rise'],
    ['stands up', 'rise'],
    ['standing up', 'rise'],
    ['stand from', 'rise'],
    ['standing from', 'rise'],
    ['go up', 'climb'],
    ['going up', 'climb'],
    ['walk up', 'climb'],
    ['walking up', 'climb'],
    ['all over', 'everywhere'],
    ['every joint', 'everywhere'],
    ['coca cola', 'dark'],
    ['left over', 'remain'],
    ['afebrile', 'no fever'],
    ['apyrexial', 'no fever'],
    ['not only', ''],
    ['no relief', ''],
    ['no better', ''],
    ['no improvement', ''],
    ['no change', ''],
    ['not improve', ''],
    ['not improved', ''],
    ['not improving', ''],
    ['not better', ''],
    ['not settle', ''],
    ['not settled', ''],
    ['not help', ''],
    ['not helped', ''],
    ['not responded', ''],
    ['no doubt', ''],
    ['not sure', ''],
    ['at rest', 'rest'],
    ...'present palpable felt seen found detectable elicitable obtainable evident noted reported visible there'
      .split(' ')
      .map((word) => [`not ${word}`, 'absent'] as const),
    ...'felt found elicited palpated detected obtained seen'
      .split(' ')
      .flatMap((word) =>
        ['cannot be', 'could not be', 'can not be', 'not be', 'couldnt be', 'cant be'].map(
          (lead) => [`${lead} ${word}`, 'absent'] as const,
        ),
      ),
  ] as const
)
  .map(([from, to]): [string[], string[]] => [from.split(' '), to === '' ? [] : to.split(' ')])
  .sort((a, b) => b[0].length - a[0].length);

/** Turn what follows into its opposite. */
export const NEGATORS: ReadonlySet<string> = list(
  `no not without denies denied deny denying never nor neither isnt arent wasnt werent doesnt didnt dont hasnt havent
  hadnt wont nil lacks lack non absence free excluded excludes`,
);

/** Turn around what stands before them ("rash absent", "ANA negative") or what follows ("absent reflexes"). */
export const EITHER_WAY: ReadonlySet<string> = list(
  'absent negative none normal gone missing lost undetectable impalpable unobtainable nonexistent unelicitable',
);

/** Turn around what stands before them in a list of answers ("rash: no", "weight loss was denied"). */
export const ANSWERS: ReadonlySet<string> = list('no denied excluded nil');

/** Of those, the ones that say that something is as it should be, not that it is missing. */
export const SOUND: ReadonlySet<string> = list('normal');

/** Say that something that can be missing is there. */
export const AFFIRMING: ReadonlySet<string> = list(
  'present intact palpable preserved good strong full symmetrical equal bounding easily brisk',
);

/** End what a negation reaches. */
export const TURNS: ReadonlySet<string> = list(
  'but however although though yet except apart despite whereas instead because since while then now only',
);

/** Begin a new statement after "and". */
export const SUBJECTS: ReadonlySet<string> = list(
  `he she it they his her their its the there i my we has have had is are was were can cannot cant now a an both
  feels feel felt looks needs walks struggles left right this that who which complains reports`,
);

/** Verbs and pronouns: a part of a sentence that holds one is a statement of its own, not an item of a list. */
export const STATING: ReadonlySet<string> = list(
  `he she it they is are was were has have had can cannot cant could feels felt feel came come began started shows showed
  looks looked developed noticed woke wakes hurts hurt complains reports needs struggles struggled takes took gets got
  i we does did became seems remains denies there went gave lost smokes drinks`,
);

/** At the end of an item these make it a statement: "no fever, calf swollen". */
export const PREDICATES: ReadonlySet<string> = list(
  `present intact palpable preserved good normal swollen tender painful positive raised elevated high low hot red cold pale
  weak stiff numb sore brisk warm absent negative tense hard bruised reduced lost`,
);

/** People other than the patient. */
export const RELATIVES: ReadonlySet<string> = list(
  'mother father sister brother aunt uncle cousin grandmother grandfather grandparent parent parents sibling siblings son daughter family familial relative relatives mum dad mom',
);

/** Places of the body. A word for another place between two words keeps them apart. */
export const PLACES: ReadonlySet<string> = list(
  `leg calf thigh foot ankle knee hip toe arm hand finger fingertip shoulder shin buttock eye eyelid cheek knuckle face
  mouth chest belly head jaw neck back groin elbow wrist nail scalp throat heel trunk forearm testicle`,
);

/** Words for time; a name of nothing else is left to the reading of time courses. */
export const TIME_WORDS: ReadonlySet<string> = list(
  `many morning night yesterday week weeks day days month months year years hour hours childhood fast sudden onset acute`,
);

/** The form under which all forms of a word are looked up. */
export function normalForm(word: string): string {
  return FORMS.get(word) ?? singular(word);
}

/** True of words that the lexicon knows, so that their spelling is not put right. */
export function isKnownWord(word: string): boolean {
  return (
    FORMS.has(word) ||
    STOP_WORDS.has(word) ||
    FILLER.has(word) ||
    NEGATORS.has(word) ||
    EITHER_WAY.has(word) ||
    AFFIRMING.has(word) ||
    TURNS.has(word) ||
    STATING.has(word) ||
    RELATIVES.has(word)
  );
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 4 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
