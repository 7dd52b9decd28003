import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recognizer } from './recognize.ts';

const FINDINGS = {
  fever: ['Fever', 'pyrexia', 'chills', 'temperature at least 38'],
  sweats: ['Night sweats'],
  loss: ['Weight loss'],
  rash: ['Rash'],
  clear: ['No rash'],
  swelling: ['Calf swelling', 'swollen calf'],
  tender: ['Calf tenderness'],
  ankle: ['Ankle swelling'],
  stairs: ['Cannot climb stairs', 'trouble with stairs'],
  pulses: ['Absent foot pulses', 'no pulse'],
  jerks: ['Lost reflexes', 'absent ankle jerks', 'no reflexes'],
  strength: ['Normal strength', 'no weakness'],
  ck: ['Raised CK', 'CK above 500'],
  ckVery: ['Very high CK', 'CK at least 5000'],
  ckNormal: ['Normal CK'],
  ana: ['Positive ANA', 'ANA at least 1:80'],
  statin: ['Takes a statin', 'atorvastatin'],
  family: ['Brother has muscle disease'],
  lupus: ['Known lupus'],
  smoking: ['Smoking'],
  old: ['Age over 50', 'age above 50'],
  days: ['Onset over hours to days', 'onset over hours', 'onset over days'],
  weeks: ['Onset over weeks to months', 'onset over weeks', 'onset over months'],
  years: ['Onset over years', 'onset over years'],
  violet: ['Violet eyelids'],
  pressure: ['High blood pressure', 'BP at least 160'],
};

const recognizer = new Recognizer(
  Object.entries(FINDINGS).map(([id, names]) => ({ id, names })),
  [{ id: 'calf-pain', names: ['Calf pain'] }],
);

function read(text: string): { present: string[]; absent: string[] } {
  const { present, absent } = recognizer.read(text);
  return { present: present.map(({ id }) => id).sort(), absent: absent.map(({ id }) => id).sort() };
}

it.each([
  ['fever', ['fever'], []],
  ['His left calf is warm and swollen.', ['swelling'], []],
  ['The eyelids are purple', ['violet'], []],
  ['She struggles to climb the stairs', ['stairs'], []],
  ['calf pain and ankle swelling', ['ankle'], []],
  ['Foot pulses are not palpable and the ankle jerks are absent.', ['jerks', 'pulses'], []],
  ['He cannot climb stairs; his reflexes could not be elicited.', ['jerks', 'stairs'], []],
  ['atorvstatin, pyrexya', ['fever', 'statin'], []],
  ['BP 168/102', ['pressure'], []],
  ['BP 142/78', [], []],
  ['CK 12/11', [], []],
])('understands %j', (text, present, absent) => {
  expect(read(text)).toEqual({ present, absent });
});

it.each([
  ['no fever', ['fever']],
  ['fever - no', ['fever']],
  ['neg for fever', ['fever']],
  ['denies fever, weight loss and night sweats', ['fever', 'loss', 'sweats']],
  ['No fever, night sweats or weight loss.', ['fever', 'loss', 'sweats']],
  ['neither fever nor weight loss', ['fever', 'loss']],
  ['fever absent, weight loss -ve', ['fever', 'loss']],
  ['Fever: none. Weight loss: no.', ['fever', 'loss']],
  ['Fever and weight loss were denied.', ['fever', 'loss']],
  ['It is not associated with weight loss, night sweats, fevers.', ['fever', 'loss', 'sweats']],
  ['afebrile; the calf is not swollen', ['fever', 'swelling']],
  ["There isn't any calf swelling, tenderness or fever", ['fever', 'swelling', 'tender']],
  ['no history of weight loss', ['loss']],
  ['can climb stairs without difficulty', ['stairs']],
  ['foot pulses are normal, reflexes present', ['jerks', 'pulses']],
  ['ANA negative, CK not raised', ['ana', 'ck', 'ckVery']],
  ['never smoked', ['smoking']],
])('counts what is denied in %j as absent', (text, absent) => {
  expect(read(text)).toEqual({ present: [], absent });
});

it.each([
  ['no fever but calf swollen', ['swelling'], ['fever']],
  ['no fever and his calf is swollen', ['swelling'], ['fever']],
  ['without any injury her calf became swollen', ['swelling'], []],
  ['no fever, calf swollen', ['swelling'], ['fever']],
  ['the calf is tender but not swollen', ['tender'], ['swelling']],
  ['not only fever but weight loss', ['fever', 'loss'], []],
  ['no longer able to climb stairs', ['stairs'], []],
  ['fever last week, now no fever', [], ['fever']],
  ['return if fever or weight loss. Calf swollen', ['swelling'], []],
  ['no rash', ['clear'], ['rash']],
  ['no weakness', ['strength'], []],
])('ends the reach of a negation in %j', (text, present, absent) => {
  expect(read(text)).toEqual({ present, absent });
});

it.each([
  ['CK 12,000 U/L', ['ck', 'ckVery'], []],
  ['CK 5000', ['ck', 'ckVery'], []],
  ['CK of 900', ['ck'], ['ckVery']],
  ['CK 83 ukat/L', [], []],
  ['CK normal', ['ckNormal'], ['ck', 'ckVery']],
  ['ANA 1:640', ['ana'], []],
  ['temperature 38.7', ['fever'], []],
])('reads the number in %j', (text, present, absent) => {
  expect(read(text)).toEqual({ present, absent });
});

it.each([
  ['68-year-old woman', { ageYears: 68, sex: 'female' }],
  ['72M, fever', { ageYears: 72, sex: 'male' }],
  ['a man aged 44', { ageYears: 44, sex: 'male' }],
  ['woman, 66, with fever', { ageYears: 66, sex: 'female' }],
  ['she is in her 70s', { ageYears: 70, sex: 'female' }],
])('reads who it is in %j', (text, who) => {
  expect(recognizer.read(text)).toMatchObject(who);
});

it.each([
  ['for three days', ['days']],
  ['calf pain x2 days', ['days']],
  ['suddenly swollen', ['days']],
  ['over four weeks', ['weeks']],
  ['a six-month history', ['weeks']],
  ['started three years ago', ['years']],
  ['has smoked for 30 years', ['smoking']],
  ['atorvastatin for five years', ['statin']],
  ['40-year-old', []],
])('reads the time course in %j', (text, present) => {
  expect(read(text).present).toEqual(present);
});

describe('honesty', () => {
  it('says from which words it understood, and what it did not understand', () => {
    expect(recognizer.read('Calf pain, no fever, wobbly ears')).toMatchObject({
      presentations: [{ id: 'calf-pain', from: 'Calf pain' }],
      absent: [{ id: 'fever', from: 'no fever' }],
      ignored: ['wobbly', 'ears'],
    });
  });

  it('takes what relatives have for theirs', () => {
    expect(read('Her mother has lupus. Her brother has a muscle disease.').present).toEqual(['family']);
  });

  it('never finds a finding present of which every mention is denied', () => {
    const name = fc.constantFrom('fever', 'night sweats', 'weight loss', 'calf swelling', 'ankle swelling');
    const list = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
    const frame = fc.constantFrom(
      (items: string[]) => `no ${items.join(', no ')}`,
      (items: string[]) => `Denies ${items.join(', ')}.`,
      (items: string[]) => `Calf pain without ${items.join(' or ')}, worse when walking`,
      (items: string[]) => `No ${[...items, 'cough'].join(', ').replace(/, ([^,]*)$/, ' or $1')}.`,
      (items: string[]) => items.map((item) => `${item} absent`).join(', '),
      (items: string[]) => items.map((item) => `${item}: none`).join('. '),
    );
    fc.assert(
      fc.property(list, frame, (items, write) => {
        expect(recognizer.read(write(items)).present).toEqual([]);
      }),
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => recognizer.read(text)).not.toThrow();
      }),
    );
  });
});
