/**
 * Units in UCUM notation (https://ucum.org) and their conversion. A unit belongs to one dimension; inside it, the
 * factor leads to the dimension's base. Annotations in braces are part of the unit: FEU and DDU of D-dimer are
 * different things and are never converted into each other.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // 1 U = 1 umol/min, so 1 ukat = 60 U. Base: U/L.
  catalyticConcentration: { 'U/L': 1, 'ukat/L': 60, 'nkat/L': 0.06 },
  // Base: g/L.
  massConcentration: {
    'g/L': 1,
    'g/dL': 10,
    'mg/dL': 1e-2,
    'mg/L': 1e-3,
    'ug/mL': 1e-3,
    'ug/dL': 1e-5,
    'ug/L': 1e-6,
    'ng/mL': 1e-6,
    'ng/L': 1e-9,
    'pg/mL': 1e-9,
    'ng/dL': 1e-8,
  },
  // Base: mol/L.
  substanceConcentration: { 'mmol/L': 1e-3, 'umol/L': 1e-6, 'nmol/L': 1e-9, 'pmol/L': 1e-12 },
  // Base: eq/L.
  chargeConcentration: { 'meq/L': 1e-3 },
  fibrinogenEquivalents: { 'mg/L{FEU}': 1, 'ug/mL{FEU}': 1, 'ug/L{FEU}': 1e-3, 'ng/mL{FEU}': 1e-3 },
  dDimerUnits: { 'mg/L{DDU}': 1, 'ug/mL{DDU}': 1, 'ug/L{DDU}': 1e-3, 'ng/mL{DDU}': 1e-3 },
  cellCount: { '10*9/L': 1, '10*3/uL': 1 },
  // Base: g/g.
  massRatio: { 'g/g': 1, 'mg/mg': 1, 'mg/g': 1e-3 },
  // Base: g/mol; reaches the mass ratio through the molar mass of what stands below the line.
  massPerSubstance: { 'mg/mmol': 1, 'g/mol': 1 },
  massRate: { 'g/(24.h)': 1, 'g/d': 1, 'mg/(24.h)': 1e-3 },
  pressure: { 'mm[Hg]': 1, kPa: 7.500617 },
  waterPressure: { 'cm[H2O]': 1 },
  length: { mm: 1, cm: 10 },
  volume: { mL: 1, L: 1000 },
  volumePerMass: { 'mL/kg': 1 },
  flow: { 'mL/min': 1 },
  filtration: { 'mL/min/{1.73_m2}': 1 },
  sedimentation: { 'mm/h': 1 },
  fraction: { '%': 1 },
  // HbA1c: the linear IFCC-NGSP equation is no plain factor, so the two are not converted.
  glycationIfcc: { 'mmol/mol': 1 },
  ratio: { '1': 1, '{ratio}': 1 },
  time: { ms: 1, s: 1000 },
  velocity: { 'm/s': 1 },
  arbitraryPerMilliliter: { "[arb'U]/mL": 1, "k[arb'U]/L": 1 },
  internationalPerMilliliter: { '[IU]/mL': 1, 'k[IU]/L': 1, '[IU]/L': 1e-3 },
  internationalMilli: { 'm[IU]/L': 1, 'u[IU]/mL': 1 },
  arbitrary: { "[arb'U]": 1 },
  chemiluminescent: { '{CU}': 1 },
  index: { '{index}': 1, '{AI}': 1 },
  phospholipidG: { "[GPL'U]": 1, "[GPL'U]/mL": 1 },
  phospholipidM: { "[MPL'U]": 1, "[MPL'U]/mL": 1 },
  bands: { '{bands}': 1 },
  cells: { '{cells}/uL': 1, '/uL': 1, '10*6/L': 1 },
};

const PLACES = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

/** What has to be known of an analyte to cross from mass to substance or charge. */
export interface Substance {
  /** g/mol */
  molarMass?: number | undefined;
  /** Charges per ion: 1 for K+, 2 for Ca2+. */
  valence?: number | undefined;
}

export function isKnownUnit(unit: string): boolean {
  return PLACES.has(unit);
}

/**
 * Converts `value` from one UCUM unit to another. Answers `undefined` where the two do not measure the same thing,
 * or where the molar mass or valence that would connect them is not given: a unit is never guessed.
 */
export function convert(
  value: number,
  from: string,
  to: string,
  substance: Substance = {},
): number | undefined {
  if (from === to) return value;
  const source = PLACES.get(from);
  const target = PLACES.get(to);
  if (!source || !target) return undefined;
  const bridge = bridgeBetween(source.dimension, target.dimension, substance);
  return bridge === undefined ? undefined : (value * source.factor * bridge) / target.factor;
}

/** The factor from the base of one dimension to the base of another. */
function bridgeBetween(from: string, to: string, { molarMass, valence }: Substance): number | undefined {
  if (from === to) return 1;
  const factors: Record<string, number | undefined> = {
    'massConcentration>substanceConcentration': molarMass && 1 / molarMass,
    'substanceConcentration>massConcentration': molarMass,
    'substanceConcentration>chargeConcentration': valence,
    'chargeConcentration>substanceConcentration': valence && 1 / valence,
    'massConcentration>chargeConcentration': molarMass && valence && valence / molarMass,
    'chargeConcentration>massConcentration': molarMass && valence && molarMass / valence,
    'massPerSubstance>massRatio': molarMass && 1 / molarMass,
    'massRatio>massPerSubstance': molarMass,
  };
  return factors[`${from}>${to}`];
}
