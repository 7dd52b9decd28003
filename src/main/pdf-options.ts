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

/** A title as a file name that every system accepts. */
export function pdfFileName(title: string): string {
  const name = title
    .normalize('NFC')
    // Characters that Windows, macOS or Linux forbid, and control characters.
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${name || 'Sural'}.pdf`;
}
