import type { HandoutStrings } from './handout-strings.ts';

/** The bands of the INFLESZ scale: Barrio-Cantalejo 2008, An Sist Sanit Navar 31:135–152. */
function band(value: number): string {
  if (value < 40) return 'muy difícil';
  if (value < 55) return 'algo difícil';
  if (value < 65) return 'normal';
  return value < 80 ? 'bastante fácil' : 'muy fácil';
}

export const SPANISH: HandoutStrings = {
  direction: 'ltr',
  whatItIs: 'Qué es',
  tests: 'Pruebas que le pueden hacer',
  prepare: 'Cómo prepararse',
  whatYouCanDo: 'Qué puede hacer usted',
  getHelp: 'Cuándo pedir ayuda',
  callNow: (number) =>
    number ? `Llame ahora al ${number} si:` : 'Llame ahora al número de emergencias de su zona si:',
  today: 'Vaya al médico hoy mismo si:',
  questions: 'Preguntas que puede hacer',
  teachBack: '¿Ha quedado claro?',
  terms: 'Palabras de esta hoja',
  notes: 'Notas',
  nextVisit: 'Próxima cita',
  contact: 'Contacto',
  phone: 'Teléfono',
  source: 'Basado en',
  moreSources: (count) => `y ${count} más; la lista completa está en Sural`,
  reviewed: 'Revisado',
  given: 'Impreso',
  version: 'Edición',
  readingLevel: (level) =>
    level
      ? `Facilidad de lectura: ${String(level.value).replace('.', ',')} (INFLESZ), ${band(level.value)}`
      : 'Facilidad de lectura: sin medir',
  disclaimer: 'Esta hoja informa. No sustituye el consejo de su propio médico.',
  unchecked: 'Ningún profesional sanitario ha revisado esta traducción.',
  drawings: {
    'calf-back':
      'La parte baja de una pierna, vista desde atrás. La pantorrilla, entre la rodilla y el talón, está sombreada.',
    'clot-swelling':
      'Dos piernas vistas de frente. En una, un coágulo tapa una vena, y esta pierna es más ancha.',
    biopsy: 'Una aguja fina atraviesa la piel, entra en el músculo y toma un trocito.',
  },
  captions: {
    'calf-back': 'La pantorrilla, vista desde atrás',
    'clot-swelling': 'Un coágulo en una pierna: se hincha',
    biopsy: 'Una aguja toma un trocito de músculo',
  },
};
