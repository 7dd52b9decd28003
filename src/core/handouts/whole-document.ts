import type { Paper } from '../../shared/contract/common.ts';
import { escapeHtml } from './html.ts';

export interface PrintableBody {
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  paper: Paper;
  body: string;
  /** What stands at the foot of each page. */
  footer?: string;
}

/** A document that prints on its own, outside the app: title, language, paper and style. */
export function wholeDocument(
  { title, language, direction, paper, body, footer }: PrintableBody,
  css: string,
): string {
  // Quoted as JSON it is a CSS string; nothing in it can end the style element.
  const foot =
    footer === undefined ? '' : `:root{--page-foot:${JSON.stringify(footer).replaceAll('<', '\\3c ')}}`;
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(title)}</title><style>${css}@page{size:${paper}}body{margin:0}${foot}</style></head>` +
    `<body>${body}</body></html>`
  );
}
