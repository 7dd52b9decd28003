import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
  it.each([
    ['Calf pain: when to get help', 'Calf pain when to get help.pdf'],
    ['SSA/Ro antibodies', 'SSA Ro antibodies.pdf'],
    ["Baker's cyst", "Baker's cyst.pdf"],
    ['Síndrome de Sjögren', 'Síndrome de Sjögren.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['..', 'Sural.pdf'],
    ['', 'Sural.pdf'],
    ['a\u0000b\nc', 'a b c.pdf'],
  ])('makes %j into %j', (title, name) => {
    expect(fileName(title, 'pdf')).toBe(name);
  });

  it('keeps a long title short', () => {
    expect(fileName('x'.repeat(120), 'json').length).toBeLessThanOrEqual(85);
  });
});
