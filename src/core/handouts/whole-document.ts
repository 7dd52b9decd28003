import type { Paper } from '../../shared/contract/common.ts';
import { escapeHtml } from './html.ts';

export interface PrintableBody {
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  paper: Paper;
  body: string;
}

/** A document that prints on its own, outside the app: title, language, paper and style. */
export function wholeDocument(
  { title, language, direction, paper, body }: PrintableBody,
  css: string,
): string {
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(title)}</title><style>${css}@page{size:${paper}}body{margin:0}</style></head>` +
    `<body>${body}</body></html>`
  );
}
