import { describe, expect, it } from 'vitest';
import { pdfFileName, pdfOptions } from './pdf-options.ts';

describe('pdfOptions', () => {
  it.each(['A4', 'Letter'] as const)('names the paper %s and asks for tags and an outline', (paper) => {
    expect(pdfOptions(paper)).toEqual({
      pageSize: paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  });
});

describe('pdfFileName', () => {
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
    expect(pdfFileName(title)).toBe(name);
  });

  it('keeps a long title short', () => {
    expect(pdfFileName('x'.repeat(120)).length).toBeLessThanOrEqual(84);
  });
});
