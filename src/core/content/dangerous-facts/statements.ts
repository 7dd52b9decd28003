/** What is at stake, where it is said, and the words. */
export const CLAIMS: [fact: string, id: string, text: string][] = [
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
