import type { Language } from '../model.ts';
import { ARABIC } from './ar.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import type { HandoutStrings } from './handout-strings.ts';

export type { HandoutStrings };

export const STRINGS: Record<Language, HandoutStrings> = { en: ENGLISH, es: SPANISH, ar: ARABIC };
