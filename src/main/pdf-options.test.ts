import { describe, expect, it } from 'vitest';
import { pdfOptions } from './pdf-options.ts';

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
