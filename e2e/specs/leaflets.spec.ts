import type { Page } from 'playwright';
import type { Input, Output } from '../../src/shared/contract/index.ts';
import { call, callAll } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { layOut } from '../leaflet-layout.ts';
import { LeafletPage, type LeafletLanguage } from '../leaflet-page.ts';
import { filesWith } from '../on-disk.ts';
import { readPdf, whyNoPoppler, type PdfFacts } from '../pdf.ts';

const LANGUAGES = ['en', 'es', 'ar'] as const;
const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const;
type Paper = keyof typeof PAPERS;

/** Every form in which a leaflet can be printed. */
const PRINTS = (['short', 'long'] as const).flatMap((depth) =>
  (['clear', 'large'] as const).flatMap((print) =>
    (['A4', 'Letter'] as const).map((paper) => ({ depth, print, paper })),
  ),
);

/** Pages that a leaflet may take. */
const BUDGET = { short: { clear: 2, large: 4 }, long: { clear: 4, large: 6 } } as const;

const MARK = 'zqxvjkwnote';
const noPoppler = whyNoPoppler();

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind !== 'browser', 'leaflets are laid out by the same engine in every host');
});

type Rendered = Output<'handout.render'>;
type Options = Omit<Input<'handout.render'>, 'id'>;

/** All of them with the same options; in one go, since there are hundreds. */
async function renderAll(page: Page, ids: readonly string[], options: Options): Promise<Rendered[]> {
  return callAll(
    page,
    'handout.render',
    ids.map((id) => ({ id, ...options })),
  );
}

/** Every leaflet that exists in the language. */
async function leafletsIn(page: Page, language: LeafletLanguage): Promise<string[]> {
  const { topics } = await call(page, 'content.browse', { kind: 'handout' });
  const ids = topics.map(({ id }) => id);
  const rendered = await renderAll(page, ids, { sections: [] });
  return ids.filter((_, at) => rendered[at]?.languages.includes(language));
}

/** Several documents of one print as a single one. */
function joined([first, ...rest]: readonly Rendered[]): string {
  if (!first) throw new Error('There is nothing to print.');
  return first.html.replace('</body>', () => `${rest.map(({ body }) => body).join('')}</body>`);
}

for (const language of LANGUAGES) {
  test(`leaflets in ${language} keep to their pages`, async ({ page }, info) => {
    test.setTimeout(120_000);
    const ids = await leafletsIn(page, language);
    test.skip(ids.length === 0, `no leaflet is written in "${language}"`);
    if (noPoppler !== undefined) console.log(`  PDFs in ${language} are not looked into: ${noPoppler}`);
    const sheet = await LeafletPage.open(page.context());
    const faults: string[] = [];

    for (const { depth, print, paper } of PRINTS) {
      const rendered = await renderAll(page, ids, { language, depth, print, paper });
      await sheet.show(joined(rendered), language);
      const layouts = await layOut(sheet.page, paper);
      expect(layouts).toHaveLength(ids.length);
      layouts.forEach((layout, at) => {
        const where = `${String(ids[at])}, ${depth}, ${print}, ${paper}`;
        if (layout.pages > BUDGET[depth][print]) faults.push(`${where}: ${layout.pages} pages`);
        faults.push(...layout.faults.map((fault) => `${where}: ${fault}`));
      });
      const counted = layouts.reduce((sum, { pages }) => sum + pages, 0);
      const file = info.outputPath(`${depth}-${print}-${paper}.pdf`);
      const bytes = (await sheet.pdf(file)).toString('latin1');
      expect(bytes).toContain(`/Lang (${language})`);
      expect(bytes).toContain('/MarkInfo');
      if (noPoppler === undefined) checkPdf(readPdf(file), rendered, paper, counted);
    }
    expect(faults).toEqual([]);
  });
}

/** All leaflets in one file: what a reader for the blind gets, and as many pages as were counted. */
function checkPdf(pdf: PdfFacts, rendered: readonly Rendered[], paper: Paper, counted: number): void {
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toBe(rendered[0]?.title);
  expect(pdf.size).toEqual(PAPERS[paper]);
  // Paper may hold a line more than the columns in which the pages were counted.
  expect(pdf.pages).toBeLessThanOrEqual(counted);
  expect(pdf.pages).toBeGreaterThan(counted * 0.95);
  expect(pdf.structure.filter((name) => name === 'H1')).toHaveLength(rendered.length);
  expect(pdf.structure).toEqual(expect.arrayContaining(['H2', 'H3', 'L', 'LI', 'P']));
}

test('a letterhead splits no help box', async ({ page }) => {
  test.setTimeout(120_000);
  await call(page, 'letterhead.set', {
    letterhead: { name: 'Riverside Clinic', lines: ['12 Mill Street'], phones: ['+44 1632 960000'] },
  });
  const sheet = await LeafletPage.open(page.context());
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    const ids = await leafletsIn(page, language);
    expect(ids.length).toBeGreaterThan(0);
    for (const { depth, print, paper } of PRINTS) {
      const rendered = await renderAll(page, ids, { language, depth, print, paper });
      await sheet.show(joined(rendered), language);
      const layouts = await layOut(sheet.page, paper);
      layouts.forEach(({ faults: found }, at) => {
        const where = `${String(ids[at])}, ${language}, ${depth}, ${print}, ${paper}`;
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      });
    }
  }
  expect(faults).toEqual([]);
});

test('a bundle of three with letterhead and notes is one document, and nothing of it stays', async ({
  host,
  page,
}, info) => {
  test.skip(noPoppler !== undefined, noPoppler);
  const [id = '', ...bundle] = (await leafletsIn(page, 'en')).slice(0, 3);
  await call(page, 'settings.set', { region: 'UK' });
  await call(page, 'letterhead.set', {
    letterhead: { name: 'Riverside Clinic', lines: ['12 Mill Street'], phones: ['+44 1632 960000'] },
  });
  const { html, title, footer } = await call(page, 'handout.render', {
    id,
    bundle,
    paper: 'Letter',
    notes: `Scan on Monday. ${MARK}`,
  });
  const sheet = await LeafletPage.open(page.context());
  await sheet.show(html, 'en');
  const file = info.outputPath('bundle.pdf');
  await sheet.pdf(file);
  const pdf = readPdf(file);

  expect(pdf.title).toBe(title);
  expect(pdf.size).toEqual(PAPERS.Letter);
  expect(pdf.structure.filter((name) => name === 'H1')).toHaveLength(3);
  const pages = pdf.text.split('\f').slice(0, pdf.pages);
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(footer);
    expect(text.replaceAll(' ', '')).toContain(`${at + 1}/${pdf.pages}`);
  }
  expect(pages[0]).toContain('Riverside Clinic');
  expect(pages[0]).toContain('Call 999 now');
  // In the given order, each on a page of its own; what is of the print as a whole stands once.
  const starts = title.split(' · ').map((each) => pages.findIndex((text) => text.trimStart().includes(each)));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(starts).size).toBe(3);
  expect(pdf.text.split(MARK)).toHaveLength(2);
  expect(pdf.text.split('Riverside Clinic')).toHaveLength(2);

  await host.close();
  for (const folder of [host.dataFolder, host.profileFolder]) expect(filesWith(MARK, folder)).toEqual([]);
});

test('saved bundles and the letterhead are there after a new start of the page', async ({ page }) => {
  const letterhead = { name: 'Riverside Clinic', lines: [], phones: [] };
  await call(page, 'letterhead.set', { letterhead });
  await call(page, 'bundles.save', { name: 'Clots', ids: ['handout-dvt', 'handout-calf-pain'] });
  await page.reload();
  expect(await call(page, 'letterhead.get', {})).toEqual({ letterhead });
  expect(await call(page, 'bundles.list', {})).toEqual({
    bundles: [{ name: 'Clots', ids: ['handout-dvt', 'handout-calf-pain'] }],
  });
});
