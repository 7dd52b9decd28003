import type { PrintToPDFOptions } from 'electron';
import type { Paper } from '../shared/contract/common.ts';

/** The paper is always named: without it Electron prints on Letter whatever the printer of the country uses. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
