import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { programFolder } from './hosts/program.ts';

/** The fonts of the app, which a document outside of it does not have. */
const FACES = {
  en: ['atkinson-hyperlegible-next', 'latin', 'Atkinson Hyperlegible Next Variable'],
  es: ['atkinson-hyperlegible-next', 'latin', 'Atkinson Hyperlegible Next Variable'],
  ar: ['noto-sans-arabic', 'arabic', 'Noto Sans Arabic Variable'],
} as const;

export type LeafletLanguage = keyof typeof FACES;

function fontFace([name, script, family]: (typeof FACES)[LeafletLanguage]): string {
  const file = `node_modules/@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`;
  const data = readFileSync(path.join(programFolder, file)).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: 200 900; src: url(data:font/woff2;base64,${data}); }`;
}

/** A page without the app, for documents that stand alone. */
export class LeafletPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext): Promise<LeafletPage> {
    return new LeafletPage(await context.newPage());
  }

  /** Shows the `html` of `handout.render`. */
  async show(html: string, language: LeafletLanguage): Promise<void> {
    await this.page.setContent(html);
    const faces = [...new Set([FACES.en, FACES[language]])].map(fontFace);
    await this.page.addStyleTag({ content: faces.join('') });
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** What "Save as PDF" writes. */
  pdf(file: string): Promise<Buffer> {
    return this.page.pdf({ path: file, tagged: true, outline: true, preferCSSPageSize: true });
  }
}
