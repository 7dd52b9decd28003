/**
 * Words of everyday speech that mean the same in a complaint. They stand for each other while searching, at less weight
 * than the word itself. Only general words of symptoms: what belongs to a subject is an alias in the content.
 */
const GROUPS = [
  'pain pains painful hurt hurts hurting ache aches aching achy sore soreness discomfort',
  'swelling swollen swells puffy oedema edema',
  'weakness weak',
  'numbness numb',
  'tingling tingle pins needles paresthesia paresthesias',
  'cant cannot unable difficulty difficult trouble hard struggle struggles struggling',
  'tired tiredness fatigue exhausted exhaustion',
  'stiffness stiff',
  'itching itchy itch pruritus',
  'breathless breathlessness dyspnea',
  'walking walk walks exertion',
  'exercise exertion sport workout gym',
  'rising rise getting get up standing',
  'swallowing swallow dysphagia',
  'muscle muscles muscular',
  'kidney kidneys renal',
  'liver hepatic',
  'heart cardiac',
  'lung lungs pulmonary',
  'blood serum',
  'artery arteries arterial',
  'vein veins venous',
  'nerve nerves neural',
  'joint joints articular',
  'clot clots thrombosis thrombus',
  'rash eruption',
  'skin cutaneous',
  'shin shins tibia tibial',
  'tummy belly abdominal abdomen stomach',
  'raised elevated high increased',
  'low reduced decreased',
  'night nights nighttime nocturnal',
  'morning mornings',
  'spasm spasms cramp cramps',
  'twitch twitches twitching fasciculation fasciculations',
  'treatment treat therapy manage management',
  'diagnosis diagnose confirm confirmation criteria',
  'differential mimics mimic versus vs difference compare comparison',
  'drug drugs medicine medicines medication medications tablet tablets pills',
  'antibody antibodies ab abs autoantibody autoantibodies',
  'test tests testing workup investigation investigations labs checklist',
  'leaflet handout sheet information',
  'cause causes caused causing',
  'sudden suddenly acute abrupt',
  'chronic longstanding',
  'woman women female',
  'man men male',
] as const;

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.map((group) => group.split(' ')).flatMap((group) => group.map((word) => [word, group] as const)),
);

/** Words that mean about the same as this one in a complaint; none for most. */
export function everydayWords(word: string): readonly string[] {
  return BY_WORD.get(word)?.filter((other) => other !== word) ?? [];
}
