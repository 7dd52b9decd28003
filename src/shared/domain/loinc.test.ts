import { expect, it } from 'vitest';
import { isLoinc } from './loinc.ts';

it.each(['2157-6', '33569-5', '45142-7', '42254-3', '11090-8', '2951-2', '107563-9'])(
  'accepts %s',
  (code) => {
    expect(isLoinc(code)).toBe(true);
  },
);

it.each(['2157-5', '2175-6', '2157', 'LA1234-5', '', '-6'])('refuses %s', (code) => {
  expect(isLoinc(code)).toBe(false);
});
