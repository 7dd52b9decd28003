import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Handout } from '../../../db/schema/index.ts';
import type { TopicPage } from '../../shared/contract/content.ts';
import type { EnteredResult } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

/**
 * Facts of the content that ships whose change could kill: held to the letter, whoever edits. A test that breaks here
 * asks for a clinician, not for a new expectation.
 */
let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp('real');
});

afterAll(() => {
  app.close();
});

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

const page = (claim: string): Promise<TopicPage> =>
  app.value('content.topic', { id: claim.slice(0, claim.indexOf('/')) });

const RED_FLAGS = [
  {
    fact: 'GBS: 20 mL/kg or a fall of 30% means intensive care',
    id: 'guillain-barre-syndrome/vital-capacity-20',
    urgency: 'emergency',
    finding: 'Vital capacity at or below 20 mL/kg, or down by 30% or more',
    action:
      'Intensive care now; elective intubation is considered at this point, in many units around 15 mL/kg',
  },
  {
    fact: 'GBS: 10 mL/kg means intubation without delay',
    id: 'guillain-barre-syndrome/vital-capacity-10',
    urgency: 'emergency',
    finding: 'Vital capacity 10 mL/kg or less',
    action: 'Intubate without further delay',
  },
  {
    fact: 'GBS: inspiratory 30 and expiratory 40 cmH2O, not swapped',
    id: 'guillain-barre-syndrome/mouth-pressures',
    urgency: 'emergency',
    finding:
      'Maximal inspiratory pressure weaker than −30 cmH2O, or maximal expiratory pressure below 40 cmH2O',
    action: 'Intensive care now; elective intubation is considered',
  },
  {
    fact: 'GBS: rising weakness is admitted whatever the reflexes',
    id: 'guillain-barre-syndrome/progressive-weakness',
    urgency: 'emergency',
    finding:
      'Progressive weakness of both legs over hours to days, reflexes reduced, absent or still present',
    action: 'Admit now, before any test result',
  },
  {
    fact: 'Cord: weakness with a level is imaged whatever the reflexes',
    id: 'heavy-legs/sensory-level',
    urgency: 'emergency',
    finding:
      'New leg weakness or numbness with a sensory level, bladder or bowel change, or band-like back pain',
    action: 'Emergency MRI of the whole spine, whatever the reflexes',
  },
  {
    fact: 'DVT: Wells likely, scan within 4 hours, else interim anticoagulation',
    id: 'calf-pain/one-leg-swollen',
    urgency: 'same-day',
    finding: 'One leg newly swollen or painful without a clear cause, however mild the pain',
    action:
      'Two-level Wells score. Likely: leg-vein ultrasound within 4 hours. Unlikely: D-dimer. No scan in time: interim anticoagulation, unless bleeding or compartment signs',
  },
  {
    fact: 'DVT: the page of the disease says the same',
    id: 'deep-vein-thrombosis/unexplained-one-leg',
    urgency: 'same-day',
    finding: 'One-sided calf swelling or pain without a clear cause',
    action:
      'Wells score. Likely: ultrasound within 4 hours, interim anticoagulation if that is too late. Unlikely: D-dimer',
  },
  {
    fact: 'DVT: no Wells and no D-dimer in pregnancy',
    id: 'calf-pain/pregnant-swollen-leg',
    urgency: 'same-day',
    finding: 'Swollen or painful leg in pregnancy or within 6 weeks after birth',
    action:
      'No Wells score and no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
  },
  {
    fact: 'Baker cyst: no scan in 4 hours means the DVT pathway, not waiting',
    id: 'bakers-cyst/swollen-calf',
    urgency: 'same-day',
    finding: 'New calf swelling without a clear cause',
    action:
      'Duplex within 4 hours. If impossible, interim anticoagulation by the DVT pathway, unless bleeding or compartment signs or already anticoagulated',
  },
  {
    fact: 'Septic arthritis needs no fever',
    id: 'septic-arthritis/hot-joint',
    urgency: 'emergency',
    finding: 'Hot, swollen, very painful or suddenly immobile joint, with or without fever',
    action: 'Hospital now: aspirate and culture before antibiotics',
  },
  {
    fact: 'Cauda equina: bilateral sciatica alone is an emergency',
    id: 'cauda-equina-syndrome/bilateral-sciatica',
    urgency: 'emergency',
    finding: 'New sciatica on both sides',
    action: 'Emergency department now; emergency MRI',
  },
  {
    fact: 'Cauda equina: MRI within four hours of the request',
    id: 'cauda-equina-syndrome/saddle-numbness',
    urgency: 'emergency',
    finding: 'Numbness or altered feeling of the saddle area',
    action: 'Emergency department within hours; MRI within four hours of the request',
  },
  {
    fact: 'Spinal stenosis with a new deficit and fever or cancer is an emergency',
    id: 'lumbar-spinal-stenosis/systemic-with-deficit',
    urgency: 'emergency',
    finding: 'Fever, known cancer, weight loss or night pain with any new neurological deficit',
    action: 'Emergency MRI of the whole spine',
  },
  {
    fact: 'GCA: steroid the same day, before the biopsy',
    id: 'giant-cell-arteritis/head-or-jaw',
    urgency: 'emergency',
    finding: 'New headache, tender scalp or jaw claudication over 50',
    action: 'Emergency: steroid the same day, no wait for biopsy',
  },
  {
    fact: 'Myositis: troponin I, not T',
    id: 'polymyositis/chest-pain-syncope',
    urgency: 'emergency',
    finding: 'Chest pain, fainting or palpitations',
    action: 'Emergency department: ECG and cardiac troponin I; diseased muscle itself raises troponin T',
  },
  {
    fact: 'Myositis: fast weakness is an emergency',
    id: 'polymyositis/fast-weakness',
    urgency: 'emergency',
    finding: 'Weakness worsening over days, or unable to stand',
    action: 'Emergency assessment including vital capacity; Guillain-Barré syndrome is in the differential',
  },
  {
    fact: 'IMNM: cannot lift the head means vital capacity now',
    id: 'immune-mediated-necrotizing-myopathy/neck-or-fast-weakness',
    urgency: 'emergency',
    finding: 'Strength falling fast: cannot rise, cannot lift the head',
    action: 'Emergency department; measure vital capacity',
  },
  {
    fact: 'Statin: HMGCR at once with weakness or CK above 10 ×',
    id: 'immune-mediated-necrotizing-myopathy/statin-weak',
    urgency: 'within-days',
    finding: 'Statin user with objective weakness or CK above 10 × the limit',
    action: 'Stop the statin, send anti-HMGCR now, urgent specialist',
  },
  {
    fact: 'IBM: choking is an emergency',
    id: 'inclusion-body-myositis/choking-pneumonia',
    urgency: 'emergency',
    finding: 'Choking, or pneumonia after aspiration',
    action: 'Emergency department; nothing by mouth until assessed',
  },
  {
    fact: 'Sjögren: cord signs are an emergency',
    id: 'sjogren-disease/cord-signs',
    urgency: 'emergency',
    finding: 'Sensory level, bladder trouble or acute leg weakness',
    action: 'Emergency MRI of the whole spine',
  },
  {
    fact: 'RA: foot drop is same-day',
    id: 'rheumatoid-arthritis/foot-drop',
    urgency: 'same-day',
    finding: 'Foot drop or new patchy numbness',
    action: 'Same-day assessment: Rheumatoid vasculitis',
  },
  {
    fact: 'PAD: rest pain under 2 weeks is an emergency',
    id: 'peripheral-artery-disease/new-rest-pain',
    urgency: 'emergency',
    finding: 'Rest pain for less than 2 weeks',
    action: 'Emergency department',
  },
  {
    fact: 'PAD: limb threat is a telephone call the same day',
    id: 'peripheral-artery-disease/limb-threat',
    urgency: 'same-day',
    finding: 'Rest pain, foot ulcer or black skin, not infected',
    action: 'Telephone the vascular service the same day',
  },
  {
    fact: 'Both legs swollen and breathless is an emergency',
    id: 'chronic-venous-insufficiency/breathless',
    urgency: 'emergency',
    finding: 'Both legs swollen with new breathlessness or breathlessness at rest',
    action: 'Emergency department',
  },
  {
    fact: 'Potassium 6.0 with ECG change, illness or kidney injury is an emergency',
    id: 'electrolyte-nutrient-deficiency/potassium-six',
    urgency: 'emergency',
    finding: 'Potassium 6.0 mmol/L or more with ECG change, illness or kidney injury',
    action: 'Hospital now; ECG for every value from 6.0 up',
  },
  {
    fact: 'Potassium 6.5 is an emergency in anyone',
    id: 'rhabdomyolysis/potassium-high',
    urgency: 'emergency',
    finding: 'Potassium 6.5 mmol/L or more; or 6.0 or more with ECG change, illness or kidney injury',
    action: 'Emergency: ECG, treat, monitor',
  },
  {
    fact: 'B12: neurological signs are treated without waiting',
    id: 'electrolyte-nutrient-deficiency/b12-neuro',
    urgency: 'same-day',
    finding: 'Numbness, gait or position loss with possible B12 lack',
    action: 'Take blood, then treat without waiting',
  },
  {
    fact: 'Lupus nephritis: creatinine rising over days is an emergency',
    id: 'lupus-nephritis/rapid',
    urgency: 'emergency',
    finding: 'Creatinine rising over days or urine output falling',
    action: 'Hospital now: rapidly progressive nephritis',
  },
  {
    fact: 'Lupus: fever on immunosuppression and unwell is an emergency',
    id: 'systemic-lupus-erythematosus/fever-unwell',
    urgency: 'emergency',
    finding:
      'Fever on immunosuppression and unwell, neutropenic, or after recent cyclophosphamide or rituximab',
    action: 'Emergency department',
  },
  {
    fact: 'Vasculitis: endocarditis is excluded before immunosuppression',
    id: 'infective-endocarditis/before-immunosuppression',
    urgency: 'same-day',
    finding: 'Vasculitis picture with fever, murmur or emboli',
    action: 'Blood cultures and echocardiogram before immunosuppression, the same day',
  },
  {
    fact: 'Checkpoint inhibitor with any muscle symptom: hospital the same day',
    id: 'checkpoint-inhibitor-myositis/any-muscle-symptom',
    urgency: 'same-day',
    finding: 'Checkpoint inhibitor with muscle pain, weakness, ptosis or raised CK',
    action: 'Hospital the same day: ECG, troponin I, CK, vital capacity, oncology',
  },
  {
    fact: 'Necrotizing infection: surgeon now, no imaging first',
    id: 'necrotizing-soft-tissue-infection/out-of-proportion',
    urgency: 'emergency',
    finding: 'Severe pain beyond the visible signs, with fever',
    action: 'Surgeon now; do not wait for imaging',
  },
  {
    fact: 'Compartment syndrome: a child or nerve block shows no pain',
    id: 'acute-compartment-syndrome/cannot-report-pain',
    urgency: 'emergency',
    finding: 'Tense leg in a child, an unconscious patient or under a nerve block',
    action: 'Surgical review now; absent pain does not reassure',
  },
  {
    fact: 'Both legs pulseless means the aorta',
    id: 'acute-limb-ischemia/both-legs-pulseless',
    urgency: 'emergency',
    finding: 'Both legs pulseless or cold',
    action: 'Call the emergency services: saddle embolus or aortic dissection; image the aorta',
  },
  {
    fact: 'Steroid beyond 3 to 4 weeks is never stopped abruptly',
    id: 'drug-induced-myopathy/steroid-wants-stop',
    urgency: 'same-day',
    finding: 'Patient stops, or wants to stop, a steroid used more than 3 to 4 weeks',
    action: 'Same-day contact: do not stop abruptly; supervised taper',
  },
  {
    fact: 'Pulsating mass behind the knee is never aspirated',
    id: 'popliteal-artery-aneurysm/pulsating-mass',
    urgency: 'same-day',
    finding: 'Pulsating mass behind the knee',
    action: 'No needle; vascular assessment the same day',
  },
  {
    fact: 'Workup of lupus: fever on immunosuppression and unwell is its own emergency',
    id: 'family-sle/fever-immunosuppressed-unwell',
    urgency: 'emergency',
    finding:
      'Fever while immunosuppressed and unwell, neutropenic, or after recent cyclophosphamide or rituximab',
    action: 'Emergency department',
  },
  {
    fact: 'Foot cramps: new or infected rest pain is an emergency',
    id: 'foot-cramps/rest-pain-new-or-infected',
    urgency: 'emergency',
    finding: 'Foot rest pain for under 2 weeks, an infected foot ulcer, or wet gangrene',
    action: 'Emergency department and vascular team now',
  },
  {
    fact: 'Heavy legs: little urine or a pressure crisis is an emergency',
    id: 'heavy-legs/little-urine-or-crisis',
    urgency: 'emergency',
    finding: 'Swollen legs with little urine, or very high blood pressure with headache or blurred vision',
    action: 'Emergency department: rapidly progressive nephritis or hypertensive emergency',
  },
];

describe('a red flag', () => {
  it.each(RED_FLAGS)('$fact', async ({ fact, id, urgency, finding, action }) => {
    const flag = (await page(id)).redFlags.find((each) => each.id === id);
    expect(flag, `${fact}: the red flag ${id} is gone`).toBeDefined();
    expect(plain(flag?.finding ?? ''), `${fact}: what is seen (${id})`).toBe(finding);
    expect(plain(flag?.action ?? ''), `${fact}: what is done (${id})`).toBe(action);
    expect(flag?.urgency, `${fact}: how fast (${id})`).toBe(urgency);
  });
});

/** What is at stake, where it is said, and the words. */
const CLAIMS: [fact: string, id: string, text: string][] = [
  ['GBS: no corticosteroids', 'guillain-barre-syndrome/no-steroids', 'No corticosteroids'],
  [
    'GBS: up to 10% keep reflexes',
    'guillain-barre-syndrome/brisk-in-some',
    'Up to about 10% keep reflexes, or have brisk ones (axonal forms, early disease)',
  ],
  [
    'GBS: normal CSF and nerve studies in week 1 exclude nothing',
    'guillain-barre-syndrome/clinical-decision',
    'Admit and treat on the clinical picture; CSF and nerve studies can be normal in week 1',
  ],
  [
    'Vital capacity: thresholds are no normal limits',
    'respiratory-function-fvc/decision-5',
    'These are action thresholds from Guillain-Barré syndrome, not normal limits: normal is about 60 to 70 mL/kg',
  ],
  [
    'In the first days reflexes do not separate cord from nerve',
    'mri-whole-spine/reflexes-mislead',
    'In the first days reflexes do not separate cord from nerve: acute cord disease can be flaccid and areflexic',
  ],
  [
    'D-dimer is required after a negative scan when Wells is likely',
    'd-dimer/never-instead-of-scan',
    'Wells likely: never instead of ultrasound, but required after a negative scan',
  ],
  [
    'D-dimer: positive with a negative scan means rescan at 6 to 8 days',
    'd-dimer/rescan-not-retest',
    'Positive with a negative scan and Wells likely: stop interim anticoagulation, rescan at 6 to 8 days',
  ],
  [
    'D-dimer: not in pregnancy',
    'd-dimer/not-in-pregnancy',
    'Pregnant or within 6 weeks after birth: no D-dimer, same-day compression ultrasound',
  ],
  [
    'Withhold anticoagulation for a cyst only after the calf veins were seen',
    'duplex-ultrasound-venous/withhold-only-when-seen',
    'Withhold anticoagulation for a cyst only after the deep veins, calf included, were seen',
  ],
  [
    'Cauda equina: residual of 200 mL supports, less does not exclude',
    'post-void-residual/decision-1',
    '200 mL or more makes cauda equina syndrome much more likely; below 200 mL does not exclude it',
  ],
  [
    'Cauda equina: normal anal tone does not exclude',
    'cauda-equina-syndrome/tone-does-not-exclude',
    'Normal anal tone does not exclude it; no rectal examination is needed to trigger MRI',
  ],
  [
    'Septic arthritis: fever absent in about half',
    'synovial-fluid/fever-absent',
    'Fever is absent in about half; steroids, biologics and age hide it',
  ],
  [
    'Normal CK does not exclude dermatomyositis',
    'dermatomyositis/normal-ck-compatible',
    'Normal CK does not exclude dermatomyositis',
  ],
  [
    'Myositis: lungs are screened without symptoms, radiograph is no screen',
    'hrct-chest/no-chest-radiograph',
    'A chest radiograph is advised against as the screen',
  ],
  [
    'HMGCR: test now with weakness, dysphagia or CK above 10 ×',
    'anti-hmgcr/decision-1',
    'Test now: objective proximal weakness, dysphagia, or CK above 10 × the limit',
  ],
  [
    'HMGCR: otherwise 6 to 8 weeks after stopping',
    'anti-hmgcr/decision-2',
    'Otherwise test when CK or weakness has not settled 6 to 8 weeks after the statin stopped',
  ],
  [
    'Rhabdomyolysis: clear urine does not exclude',
    'rhabdomyolysis/clear-urine',
    'Clear urine or a negative dipstick does not exclude it: CK decides',
  ],
  [
    'Rhabdomyolysis: no fixed CK cut-off',
    'rhabdomyolysis/ck-no-cutoff',
    'CK rising fast, from 5 × the limit; no fixed cut-off',
  ],
  [
    'Rhabdomyolysis: early low calcium is left alone',
    'rhabdomyolysis/low-calcium',
    'Low early calcium: do not correct unless tetany or ECG danger',
  ],
  [
    'Compression: ABI 0.8 to 1.3 full, 0.5 to 0.8 reduced, below 0.5 none',
    'ankle-brachial-index/decision-5',
    'Compression: full at ABI 0.8 to 1.3 with intact sensation; 0.5 to 0.8 reduced, by a specialist; below 0.5 none',
  ],
  [
    'ABI: 0.90 or less is disease, below 0.50 severe',
    'ankle-brachial-index/decision-1',
    'ABI 0.90 or less: arterial disease; below 0.50: severe. 0.91 to 0.99 borderline, 1.00 to 1.40 normal',
  ],
  [
    'Compartment pressure: difference of 30 mmHg or less',
    'compartment-pressure/decision-1',
    'Diastolic minus compartment pressure of 30 mmHg or less supports fasciotomy',
  ],
  [
    'Potassium: ECG from 6.0, emergency from 6.5',
    'electrolytes/decision-2',
    'Potassium from 6.5 mmol/L is an emergency; from 6.0 too if ill or the ECG changed. Kidney injury: hospital from 6.0',
  ],
  [
    'B12: 180 and 350 ng/L',
    'vitamin-b12/decision-1',
    'Deficiency: below 180 ng/L (133 pmol/L); indeterminate: 180 to 350 ng/L (133 to 258 pmol/L), by NICE NG239',
  ],
  [
    'B12: never folic acid alone',
    'vitamin-b12/do-not-wait',
    'Neurological signs: treat without waiting; never folic acid alone',
  ],
  [
    'Infection before immunosuppression in PAN',
    'polyarteritis-nodosa/infection-first',
    'Before immunosuppression: 2 to 3 blood cultures, HIV, hepatitis B and C; echocardiogram with fever, murmur or emboli; cocaine and drug history',
  ],
  [
    'PAN: no kidney biopsy first',
    'polyarteritis-nodosa/no-kidney-biopsy',
    'Never kidney biopsy first: aneurysms bleed',
  ],
  [
    'PAN: foot drop stays urgent with a normal CRP',
    'polyarteritis-nodosa/normal-crp-foot-drop',
    'Foot drop stays urgent with a normal CRP',
  ],
  [
    'ANCA does not exclude endocarditis',
    'infective-endocarditis/anca-positive',
    'ANCA does not exclude it: positive in about a quarter of one series (12 of 50)',
  ],
  [
    'NMOSD: MS drugs can harm',
    'nmosd/ms-drugs-harm',
    'Called multiple sclerosis by mistake: MS drugs can harm',
  ],
  [
    'APS: never stop an anticoagulant to test',
    'antiphospholipid-syndrome/do-not-stop-to-test',
    'Never stop an anticoagulant to test',
  ],
  [
    'APS: no direct oral anticoagulant in triple-positive or arterial disease',
    'antiphospholipid-syndrome/no-doac',
    'Triple-positive or arterial disease: not a direct oral anticoagulant',
  ],
  [
    'Limb ischemia: no wait for creatinine',
    'vascular-angiography/never-delay',
    'Threatened limb: image without waiting for creatinine',
  ],
  [
    'Over 50 with raised CRP does not end at fibromyalgia',
    'fibromyalgia/over-50-crp',
    'Over 50 with raised CRP must not end here: polymyalgia, myeloma, infection',
  ],
  [
    'Celiac: no diet before the test',
    'celiac-disease/no-diet-before-test',
    'No gluten-free diet before testing; it makes the test falsely negative',
  ],
  [
    'UPCR: 0.5 g/g is about 50 to 57 mg/mmol',
    'urine-protein-creatinine-ratio/decision-1',
    'Lupus: above 0.5 g/g (500 mg/g, about 50 to 57 mg/mmol) a kidney biopsy is discussed',
  ],
  [
    'Teratogenic drugs in lupus nephritis',
    'lupus-nephritis/pregnancy',
    'Pregnancy and contraception first: mycophenolate, cyclophosphamide, methotrexate, ACE inhibitors, ARBs and SGLT2 inhibitors are teratogenic or contraindicated',
  ],
  [
    'Cryoglobulins: warm sample',
    'cryoglobulins/warm-tube',
    'Separate sample, kept at 37 °C all the way; warn the laboratory',
  ],
  [
    'Low complement with active urine: act now',
    'complement-c3-c4/active-do-not-wait',
    'Low with active urine or active lupus: act now, do not wait for a repeat',
  ],
  [
    'RF: about 30% are negative',
    'rheumatoid-factor/negative-thirty-percent',
    'About 30% of patients with rheumatoid arthritis are negative',
  ],
  [
    'Quinine is not recommended',
    'nocturnal-leg-cramps/no-quinine',
    'Quinine is no longer recommended, because it harms',
  ],
  [
    'IBM: immunosuppression does not help',
    'inclusion-body-myositis/no-benefit',
    'Immunosuppression is of no benefit',
  ],
];

describe('a statement', () => {
  it.each(CLAIMS)('%s', async (fact, id, text) => {
    const { glance, sections } = await page(id);
    const claim = [...glance, ...sections].flatMap((part) => part.claims).find((each) => each.id === id);
    expect(claim, `${fact}: the statement ${id} is gone`).toBeDefined();
    expect(plain(claim?.html ?? ''), `${fact} (${id})`).toBe(text);
  });
});

/** A result that is typed in, the rule that has to speak up, and its words; `suspected` only where the rule asks for it. */
const RESULTS: {
  fact: string;
  test: string;
  result: EnteredResult;
  suspected?: string[];
  rule: string;
  direction: string;
  text: string;
}[] = [
  {
    fact: 'Vital capacity 10 mL/kg: intubate',
    test: 'respiratory-function-fvc',
    result: { value: 10, unit: 'mL/kg' },
    rule: 'rule-ten',
    direction: 'caution',
    text: '10 mL/kg or less: intubate without further delay',
  },
  {
    fact: 'Vital capacity 20 mL/kg: intensive care',
    test: 'respiratory-function-fvc',
    result: { value: 20, unit: 'mL/kg' },
    rule: 'rule-twenty',
    direction: 'caution',
    text: 'Intensive care now; elective intubation is considered here, many units act around 15 mL/kg',
  },
  {
    fact: 'Vital capacity 21 mL/kg: still not safe',
    test: 'respiratory-function-fvc',
    result: { value: 21, unit: 'mL/kg' },
    rule: 'rule-above-twenty',
    direction: 'caution',
    text: 'Not safe by itself (normal is about 60 to 70): weak cough, bulbar signs, fast progression? Repeat in 2 to 6 hours',
  },
  {
    fact: 'Vital capacity down by 30%: intensive care',
    test: 'respiratory-function-fvc',
    result: { field: 'fall', value: 30, unit: '%' },
    rule: 'rule-fall',
    direction: 'caution',
    text: 'Fall of 30% or more: intensive care now, whatever the absolute value',
  },
  {
    fact: 'Inspiratory pressure weaker than 30 cmH2O: intensive care',
    test: 'respiratory-function-fvc',
    result: { field: 'mip', value: 29, unit: 'cm[H2O]' },
    rule: 'rule-mip',
    direction: 'caution',
    text: 'Weaker than -30 cmH2O: intensive care now',
  },
  {
    fact: 'Expiratory pressure below 40 cmH2O: intensive care',
    test: 'respiratory-function-fvc',
    result: { field: 'mep', value: 39, unit: 'cm[H2O]' },
    rule: 'rule-mep',
    direction: 'caution',
    text: 'Below 40 cmH2O: intensive care now; cough will fail',
  },
  {
    fact: 'Potassium 6.5 mmol/L: emergency',
    test: 'electrolytes',
    result: { field: 'potassium', value: 6.5, unit: 'mmol/L' },
    rule: 'rule-potassium-emergency',
    direction: 'caution',
    text: 'Emergency: ECG and emergency treatment now',
  },
  {
    fact: 'Potassium 6.5 meq/L: the same emergency',
    test: 'electrolytes',
    result: { field: 'potassium', value: 6.5, unit: 'meq/L' },
    rule: 'rule-potassium-emergency',
    direction: 'caution',
    text: 'Emergency: ECG and emergency treatment now',
  },
  {
    fact: 'Potassium 6.0 meq/L: ECG now',
    test: 'electrolytes',
    result: { field: 'potassium', value: 6, unit: 'meq/L' },
    rule: 'rule-potassium-ecg',
    direction: 'caution',
    text: 'ECG now. ECG change, illness or kidney injury makes it an emergency; else exclude hemolysis and repeat',
  },
  {
    fact: 'D-dimer negative with Wells likely does not exclude',
    test: 'd-dimer',
    result: { field: 'd-dimer-feu', value: 499, unit: 'ng/mL{FEU}' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-negative-likely',
    direction: 'does-not-exclude',
    text: 'Wells likely: a negative D-dimer does not exclude DVT; scan',
  },
  {
    fact: 'D-dimer negative excludes only with Wells unlikely',
    test: 'd-dimer',
    result: { field: 'd-dimer-feu', value: 0.49, unit: 'mg/L{FEU}' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-negative-unlikely',
    direction: 'argues-against',
    text: 'Below 500 ng/mL FEU and Wells unlikely, not pregnant, not anticoagulated: DVT is excluded',
  },
  {
    fact: 'D-dimer positive after a negative scan: rescan',
    test: 'd-dimer',
    result: { field: 'd-dimer-feu', value: 500, unit: 'ng/mL{FEU}' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-positive-scan-negative',
    direction: 'caution',
    text: 'Wells likely but scan negative: stop interim anticoagulation and rescan at 6 to 8 days',
  },
  {
    fact: 'Scan negative does not exclude a clot when Wells is likely',
    test: 'duplex-ultrasound-venous',
    result: { field: 'deep-veins', ordinal: 'negative' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-negative-dvt',
    direction: 'does-not-exclude',
    text: 'Wells likely: D-dimer next; if positive, rescan at 6 to 8 days',
  },
  {
    fact: 'Cyst on the scan does not exclude a clot',
    test: 'duplex-ultrasound-venous',
    result: { field: 'other-finding', pattern: 'cyst-leak' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-cyst-trap',
    direction: 'does-not-exclude',
    text: 'A cyst or tear does not exclude a clot: were the calf veins seen?',
  },
  {
    fact: 'Residual below 200 mL does not exclude cauda equina',
    test: 'post-void-residual',
    result: { value: 199, unit: 'mL' },
    suspected: ['cauda-equina-syndrome'],
    rule: 'rule-low-ces',
    direction: 'does-not-exclude',
    text: 'Below 200 mL does not exclude it; MRI goes ahead on symptoms',
  },
  {
    fact: 'Residual of 200 mL: emergency MRI',
    test: 'post-void-residual',
    result: { value: 200, unit: 'mL' },
    suspected: ['cauda-equina-syndrome'],
    rule: 'rule-high-ces',
    direction: 'supports',
    text: 'Much more likely: emergency lumbar MRI within four hours',
  },
  {
    fact: 'CK normal does not exclude dermatomyositis',
    test: 'ck',
    result: { value: 100, unit: 'U/L', upperLimit: 200 },
    suspected: ['dermatomyositis'],
    rule: 'rule-normal-dm',
    direction: 'does-not-exclude',
    text: 'A normal CK does not exclude dermatomyositis, least of all amyopathic or MDA5 disease',
  },
  {
    fact: 'CK above 10 × the limit on a statin: HMGCR now',
    test: 'ck',
    result: { value: 2001, unit: 'U/L', upperLimit: 200 },
    suspected: ['drug-induced-myopathy'],
    rule: 'rule-test-hmgcr',
    direction: 'caution',
    text: 'Above 10 × the limit on a statin: test Anti-HMGCR antibody now, do not wait for the drug to wash out',
  },
  {
    fact: 'CK from 5 × the limit: potassium and creatinine today',
    test: 'ck',
    result: { value: 1000, unit: 'U/L', upperLimit: 200 },
    rule: 'rule-emergency-range',
    direction: 'caution',
    text: '5 × the limit or more: ask for dark urine, check potassium, creatinine and urine today; rhabdomyolysis has no fixed cut-off',
  },
  {
    fact: 'Dipstick negative does not exclude rhabdomyolysis',
    test: 'urinalysis',
    result: { field: 'blood', pattern: 'negative' },
    suspected: ['rhabdomyolysis'],
    rule: 'rule-blood-negative-rhabdo',
    direction: 'does-not-exclude',
    text: 'A negative dipstick does not exclude it: CK decides, repeat at 12 to 24 hours if early',
  },
  {
    fact: 'CRP normal does not exclude single-organ vasculitis',
    test: 'crp',
    result: { value: 2, unit: 'mg/L', upperLimit: 8 },
    rule: 'rule-normal-vasculitis',
    direction: 'does-not-exclude',
    text: 'Normal CRP does not exclude single-organ vasculitis or myositis; a new foot drop keeps its urgency',
  },
  {
    fact: 'ABI 0.49: no compression',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 0.49, unit: '1' },
    suspected: ['chronic-venous-insufficiency'],
    rule: 'rule-abi-compression-none',
    direction: 'caution',
    text: 'No compression: vascular contact',
  },
  {
    fact: 'ABI 0.79: reduced compression only',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 0.79, unit: '1' },
    suspected: ['chronic-venous-insufficiency'],
    rule: 'rule-abi-compression-reduced',
    direction: 'caution',
    text: 'Reduced compression only, by a specialist',
  },
  {
    fact: 'ABI 1.31: unreliable before compression',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 1.31, unit: '1' },
    suspected: ['chronic-venous-insufficiency'],
    rule: 'rule-abi-compression-stiff',
    direction: 'caution',
    text: 'ABI unreliable here: toe pressure before compression',
  },
  {
    fact: 'ABI 0.90: arterial disease',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 0.9, unit: '1' },
    suspected: ['peripheral-artery-disease'],
    rule: 'rule-abi-low-pad',
    direction: 'supports',
    text: '0.90 or less: arterial disease',
  },
  {
    fact: 'Compartment pressure difference 30 mmHg: fasciotomy',
    test: 'compartment-pressure',
    result: { field: 'difference', value: 30, unit: 'mm[Hg]' },
    suspected: ['acute-compartment-syndrome'],
    rule: 'rule-low-difference',
    direction: 'supports',
    text: '30 mmHg or less supports fasciotomy: emergency surgery now',
  },
  {
    fact: 'Compartment pressure difference 31 mmHg does not exclude',
    test: 'compartment-pressure',
    result: { field: 'difference', value: 31, unit: 'mm[Hg]' },
    suspected: ['acute-compartment-syndrome'],
    rule: 'rule-high-difference',
    direction: 'does-not-exclude',
    text: 'The diagnosis stays clinical: pain out of proportion still means surgeon now',
  },
  {
    fact: 'ANCA positive: endocarditis before immunosuppression',
    test: 'anca',
    result: { field: 'mpo', ordinal: 'positive' },
    rule: 'rule-mpo-infection-trap',
    direction: 'caution',
    text: 'Endocarditis, cocaine, drugs, bowel disease: blood cultures and echocardiogram before immunosuppression',
  },
  {
    fact: 'ANCA negative is no evidence for PAN',
    test: 'anca',
    result: { field: 'mpo', ordinal: 'negative' },
    suspected: ['polyarteritis-nodosa'],
    rule: 'rule-mpo-negative-pan',
    direction: 'caution',
    text: 'Negative is expected and is no evidence for polyarteritis nodosa',
  },
  {
    fact: 'B12 below 180 ng/L: treat now with neurological signs',
    test: 'vitamin-b12',
    result: { value: 179, unit: 'ng/L' },
    rule: 'rule-deficient',
    direction: 'caution',
    text: 'Deficiency by NICE NG239: with neurological signs treat now, never folic acid alone',
  },
  {
    fact: 'B12 of 132 pmol/L: the same deficiency',
    test: 'vitamin-b12',
    result: { value: 132, unit: 'pmol/L' },
    rule: 'rule-deficient',
    direction: 'caution',
    text: 'Deficiency by NICE NG239: with neurological signs treat now, never folic acid alone',
  },
  {
    fact: 'B12 low does not exclude multiple sclerosis',
    test: 'vitamin-b12',
    result: { value: 100, unit: 'ng/L' },
    suspected: ['multiple-sclerosis'],
    rule: 'rule-low-ms',
    direction: 'caution',
    text: 'Does not exclude multiple sclerosis: treat and still do MRI',
  },
  {
    fact: 'UPCR above 0.5 g/g in mg/mmol: biopsy discussion',
    test: 'urine-protein-creatinine-ratio',
    result: { field: 'upcr', value: 60, unit: 'mg/mmol' },
    suspected: ['lupus-nephritis'],
    rule: 'rule-high-nephritis',
    direction: 'supports',
    text: 'Above 0.5 g/g: biopsy discussion within days; same day with hypertension, edema or creatinine rise',
  },
  {
    fact: 'CSF normal does not exclude Guillain-Barré syndrome',
    test: 'lumbar-puncture-csf',
    result: { field: 'protein', value: 30, unit: 'mg/dL', upperLimit: 45 },
    suspected: ['guillain-barre-syndrome'],
    rule: 'rule-protein-normal-gbs',
    direction: 'does-not-exclude',
    text: 'Half have normal protein on day 1: admit on the clinical picture',
  },
  {
    fact: 'CSF with 50 cells: another cause',
    test: 'lumbar-puncture-csf',
    result: { field: 'cells', value: 50, unit: '/uL' },
    suspected: ['guillain-barre-syndrome'],
    rule: 'rule-cells-gbs',
    direction: 'argues-against',
    text: '50 cells or more: look for infection, HIV, lymphoma',
  },
  {
    fact: 'Nerve conduction normal does not exclude Guillain-Barré syndrome',
    test: 'nerve-conduction-studies',
    result: { pattern: 'normal' },
    suspected: ['guillain-barre-syndrome'],
    rule: 'rule-normal-gbs',
    direction: 'does-not-exclude',
    text: 'Can be normal in week 1: keep the patient in hospital and repeat',
  },
  {
    fact: 'MRI normal with a level: still an emergency',
    test: 'mri-whole-spine',
    result: { pattern: 'normal' },
    rule: 'rule-normal-trap',
    direction: 'caution',
    text: 'Sensory level or new weakness with a normal scan: still an emergency, call neurology',
  },
  {
    fact: 'Temporal ultrasound clear does not stop the steroid',
    test: 'temporal-artery-ultrasound',
    result: { ordinal: 'negative' },
    suspected: ['giant-cell-arteritis'],
    rule: 'rule-negative',
    direction: 'does-not-exclude',
    text: 'Treatment is started on suspicion; a clear scan does not stop it',
  },
  {
    fact: 'ANA negative does not exclude SSA or Jo-1 disease',
    test: 'ana',
    result: { field: 'ana-screen', ordinal: 'negative' },
    rule: 'rule-negative-screen-traps',
    direction: 'does-not-exclude',
    text: 'Negative ANA: anti-SSA/Ro and anti-Jo-1 can still be positive. Order them when the picture fits',
  },
  {
    fact: 'AQP4 positive argues against multiple sclerosis',
    test: 'aqp4-mog-antibodies',
    result: { field: 'aqp4', ordinal: 'positive' },
    suspected: ['multiple-sclerosis'],
    rule: 'rule-aqp4-ms',
    direction: 'argues-against',
    text: 'Multiple sclerosis drugs can harm in NMOSD',
  },
  {
    fact: 'Joint crystals do not exclude infection',
    test: 'synovial-fluid',
    result: { field: 'crystals', pattern: 'urate' },
    rule: 'rule-crystals-trap',
    direction: 'caution',
    text: 'Crystals do not exclude infection: wait for culture',
  },
  {
    fact: 'Troponin raised: check that it is I',
    test: 'troponin-i',
    result: { value: 50, unit: 'ng/L', upperLimit: 20 },
    rule: 'rule-assay-trap',
    direction: 'caution',
    text: 'Check that it is troponin I: troponin T rises from diseased muscle',
  },
];

/** Results on the harmless side of a threshold: the rule must stay silent. */
const SILENT: { fact: string; test: string; result: EnteredResult; suspected?: string[]; rule: string }[] = [
  {
    fact: 'Potassium 5.9 mmol/L is below the ECG rule',
    test: 'electrolytes',
    result: { field: 'potassium', value: 5.9, unit: 'mmol/L' },
    rule: 'rule-potassium-ecg',
  },
  {
    fact: 'ABI 0.50 is not yet without compression',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 0.5, unit: '1' },
    suspected: ['chronic-venous-insufficiency'],
    rule: 'rule-abi-compression-none',
  },
  {
    fact: 'Vital capacity 11 mL/kg is not the intubation rule',
    test: 'respiratory-function-fvc',
    result: { value: 11, unit: 'mL/kg' },
    rule: 'rule-ten',
  },
  {
    fact: 'CK of exactly 10 × the limit is not above it',
    test: 'ck',
    result: { value: 2000, unit: 'U/L', upperLimit: 200 },
    suspected: ['drug-induced-myopathy'],
    rule: 'rule-test-hmgcr',
  },
  {
    fact: 'D-dimer DDU is never held against the FEU cut-off',
    test: 'd-dimer',
    result: { field: 'd-dimer-ddu', value: 300, unit: 'ng/mL{DDU}' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-negative-unlikely',
  },
];

describe('a result', () => {
  const fired = (test: string, result: EnteredResult, suspected?: string[]) =>
    app
      .value('workup.interpret', { testId: test, result, ...(suspected ? { suspected } : {}) })
      .then(({ statements }) => statements);

  it.each(RESULTS)('$fact', async ({ fact, test, result, suspected, rule, direction, text }) => {
    const said = (await fired(test, result, suspected)).find((each) => each.id === `${test}/${rule}`);
    expect(said, `${fact}: ${test}/${rule} did not speak for ${JSON.stringify(result)}`).toBeDefined();
    expect(said?.text, `${fact}: what ${test}/${rule} says`).toBe(text);
    expect(said?.direction, `${fact}: the direction of ${test}/${rule}`).toBe(direction);
  });

  it.each(SILENT)('$fact', async ({ fact, test, result, suspected, rule }) => {
    const ids = (await fired(test, result, suspected)).map((each) => each.id);
    expect(ids, `${fact}: ${test}/${rule} spoke for ${JSON.stringify(result)}`).not.toContain(
      `${test}/${rule}`,
    );
  });

  it('that is normal supports no disease', async () => {
    const { topics } = await app.value('content.browse', { kind: 'test' });
    const wrong: string[] = [];
    for (const { id } of topics) {
      const { sections } = await app.value('content.topic', { id });
      for (const claim of sections.find((each) => each.id === 'interpretation')?.claims ?? [])
        if (claim.word === 'Supports' && /^(normal|negative|no |not )/i.test(plain(claim.html)))
          wrong.push(claim.id);
    }
    expect(wrong, 'a normal or negative result is compatible with a disease, never evidence for it').toEqual(
      [],
    );
  });

  it('of vital capacity has no reference range', async () => {
    const { facts, sections } = await app.value('content.topic', { id: 'respiratory-function-fvc' });
    expect(
      [...facts.map((each) => each.label), ...sections.map((each) => each.id)].filter((each) =>
        /reference|limits?$/i.test(each),
      ),
      'a reference range would call 21 mL/kg normal',
    ).toEqual([]);
  });
});

/** Branches of the workups: what follows from an answer. */
const BRANCHES: {
  fact: string;
  checklist: string;
  branch: RegExp;
  urgency: string;
  then: string;
  times: number;
}[] = [
  {
    fact: 'Pregnancy has its own branch in presentation-calf-pain',
    checklist: 'presentation-calf-pain',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in presentation-severe-leg-pain',
    checklist: 'presentation-severe-leg-pain',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in presentation-foot-cramps',
    checklist: 'presentation-foot-cramps',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in presentation-heavy-legs',
    checklist: 'presentation-heavy-legs',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in presentation-widespread-muscle-tenderness',
    checklist: 'presentation-widespread-muscle-tenderness',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-sle',
    checklist: 'family-sle',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-lupus-nephritis',
    checklist: 'family-lupus-nephritis',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-vasculitis',
    checklist: 'family-vasculitis',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-ra-sjogren',
    checklist: 'family-ra-sjogren',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-gbs-cidp',
    checklist: 'family-gbs-cidp',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Pregnancy has its own branch in family-ms',
    checklist: 'family-ms',
    branch: /pregnant-branch$/,
    urgency: 'same-day',
    then: 'No Wells, no D-dimer: compression ultrasound the same day in the maternity or DVT pathway; treat until excluded',
    times: 1,
  },
  {
    fact: 'Late scan in calf pain: interim anticoagulation',
    checklist: 'presentation-calf-pain',
    branch: /scan-delayed$/,
    urgency: 'same-day',
    then: 'Interim anticoagulation, scan within 24 hours, unless bleeding or compartment signs',
    times: 1,
  },
  {
    fact: 'New weakness with absent or brisk reflexes is an emergency',
    checklist: 'presentation-heavy-legs',
    branch: /new-weakness-any-reflex$/,
    urgency: 'emergency',
    then: 'Hospital now, vital capacity',
    times: 1,
  },
  {
    fact: 'Guillain-Barré: thresholds of the workup',
    checklist: 'family-gbs-cidp',
    branch: /vc-20-or-falling$/,
    urgency: 'emergency',
    then: 'Intensive care now; elective intubation is considered at this point',
    times: 1,
  },
  {
    fact: 'Guillain-Barré: reflexes still present stay an emergency',
    checklist: 'family-gbs-cidp',
    branch: /reflexes-still-present$/,
    urgency: 'emergency',
    then: 'Guillain-Barré still possible: up to about 10% keep or have brisk reflexes; recheck',
    times: 1,
  },
  {
    fact: 'Fever, murmur or emboli: cultures before immunosuppression',
    checklist: 'family-vasculitis',
    branch: /fever-murmur-emboli$/,
    urgency: 'same-day',
    then: 'Blood cultures and echocardiogram before immunosuppression',
    times: 1,
  },
  {
    fact: 'ABI below 0.50 is not routine',
    checklist: 'presentation-foot-cramps',
    branch: /abi-below-half$/,
    urgency: 'same-day',
    then: 'Severe: look for rest pain and ulcers, vascular contact the same day; no compression',
    times: 1,
  },
  {
    fact: 'B12 with neurological signs does not wait',
    checklist: 'presentation-heavy-legs',
    branch: /b12-low-with-signs$/,
    urgency: 'same-day',
    then: 'Take blood, then treat without waiting; never folic acid alone',
    times: 1,
  },
  {
    fact: 'Potassium from 6.0 mmol/L in the nephritis workup',
    checklist: 'family-lupus-nephritis',
    branch: /potassium-high$/,
    urgency: 'emergency',
    then: 'ECG now; 6.5 or more, ECG change, illness or kidney injury: emergency treatment',
    times: 1,
  },
  {
    fact: 'Statin with weakness: HMGCR at once',
    checklist: 'family-myositis',
    branch: /hmgcr-now$/,
    urgency: 'within-days',
    then: 'Stop the statin and test at once',
    times: 1,
  },
  {
    fact: 'Arterial rest pain is called cramp',
    checklist: 'presentation-foot-cramps',
    branch: /foot-out-of-bed$/,
    urgency: 'same-day',
    then: 'Arterial rest pain: vascular team today',
    times: 1,
  },
];

describe('a branch of a workup', () => {
  it.each(BRANCHES)('$fact', async ({ fact, checklist, branch, urgency, then, times }) => {
    const { tiers } = await app.value('workup.protocol', { id: checklist });
    const found = tiers
      .flatMap((tier) => tier.items)
      .flatMap((item) => item.branches)
      .filter((each) => branch.test(each.id));
    expect(found.length, `${fact}: ${checklist} has no branch ${branch}`).toBe(times);
    for (const each of found) {
      expect(plain(each.then), `${fact}: what ${checklist}/${each.id} says`).toBe(then);
      expect(each.urgency, `${fact}: how fast (${checklist}/${each.id})`).toBe(urgency);
    }
  });
});

/** What a patient cannot notice: measured by the clinician, so no leaflet has to say it. */
const MEASURED = /vital capacity|inspiratory pressure|ABI below/i;

const HANDOUTS = join(import.meta.dirname, '../../../db/content/handouts');

describe('a handout is never softer than the page of the clinician', () => {
  it.each(readdirSync(HANDOUTS).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    const { id, about, getHelp } = parse(readFileSync(join(HANDOUTS, name), 'utf8')) as Handout;
    const said = (sentences: Handout['getHelp']['now']) => sentences.flatMap((each) => each.basis);
    const now = said([...getHelp.now, ...getHelp.today.filter((each) => /call now/.test(each.text))]);
    const today = [...now, ...said(getHelp.today)];
    for (const flag of (await app.value('content.topic', { id: about })).redFlags) {
      if (MEASURED.test(flag.finding)) continue;
      const why = `${id} leaves out "${plain(flag.finding)}" (${flag.id}, ${flag.urgency})`;
      if (flag.urgency === 'emergency') expect(now, why).toContain(flag.id);
      else if (flag.urgency === 'same-day') expect(today, why).toContain(flag.id);
    }
  });
});
