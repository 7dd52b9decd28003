import type { Region } from '../../shared/domain/leaflet.ts';
import type { Language } from './model.ts';

/** The number that answers in an emergency. Elsewhere none is named: a wrong one would cost time. */
export const EMERGENCY_NUMBERS: Partial<Record<Region, string>> = { US: '911', UK: '999', EU: '112' };

/** Digits as on the keys of a telephone, also in Arabic, so that dates and numbers look alike. */
const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es-ES', ar: 'ar-u-ca-gregory-nu-latn' };

/** A date (YYYY-MM-DD) as people write it, with the month as a word: no order of numbers to mistake. */
export function writtenDate(isoDate: string, language: Language, region: Region): string {
  const locale = language === 'en' && region === 'US' ? 'en-US' : LOCALES[language];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
