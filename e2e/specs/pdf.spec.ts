import type { Page } from 'playwright';
import { writeFile } from 'node:fs/promises';
import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import type { Host } from '../hosts/host.ts';
import { readPdf, type PdfFacts } from '../pdf.ts';

const A4: [number, number] = [595, 842];
const LETTER: [number, number] = [612, 792];

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect(page.locator('main h1').first()).toBeVisible();
}

/** The PDF that the host writes; in a browser, the one that its print dialog would. */
async function pdfOf(
  host: Host,
  file: string,
  paper: 'A4' | 'Letter',
  save: () => Promise<void>,
): Promise<PdfFacts> {
  await expect(host.page.locator('#print-root')).not.toBeEmpty();
  await host.page.evaluate(() => document.fonts.ready);
  if (host.shell) {
    await host.shell.answerSaveDialog(file);
    await save();
  } else {
    await writeFile(
      file,
      await host.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, format: paper }),
    );
  }
  return readPdf(file);
}

/** As text extracted from a page can break a line anywhere. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

for (const [paper, size] of [
  ['A4', A4],
  ['Letter', LETTER],
] as const) {
  test(`a handout on ${paper} is a tagged document of its own`, async ({ host, page }, info) => {
    const { topics } = await call(page, 'content.browse', { kind: 'handout' });
    const [handout] = topics;
    if (!handout) throw new Error('The pack has no handout.');
    await call(page, 'settings.set', { paper });
    await page.reload();
    await go(page, `#/handout/${handout.id}`);

    const pdf = await pdfOf(host, info.outputPath('handout.pdf'), paper, async () => {
      await page.getByRole('button', { name: 'Save PDF' }).click();
      await expect(page.getByText('PDF saved.')).toBeVisible();
    });
    expect(pdf.size).toEqual(size);
    expect(pdf.pages).toBeGreaterThanOrEqual(1);
    expect(pdf.pages).toBeLessThanOrEqual(4);
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toContain(handout.title);
    expect(oneLine(pdf.text)).toContain(handout.title);
    expect(pdf.structure).toContain('Document');
    expect(pdf.structure).toContain('H1');
    // The window around it stays off the paper.
    expect(pdf.text).not.toContain('Next patient');
  });
}

test('a blank checklist prints as a tagged document with all of its items', async ({ host, page }, info) => {
  const { topics } = await call(page, 'content.browse', { kind: 'checklist' });
  const [checklist] = topics;
  if (!checklist) throw new Error('The pack has no checklist.');
  const protocol = await call(page, 'workup.protocol', { id: checklist.id });
  await go(page, `#/workup/${checklist.id}`);
  await page.getByRole('button', { name: 'Print blank' }).click();

  const pdf = await pdfOf(host, info.outputPath('checklist.pdf'), 'A4', async () => {
    expect(await call(page, 'host.savePdf', { title: checklist.title, paper: 'A4' })).toEqual({
      saved: true,
    });
  });
  expect(pdf.size).toEqual(A4);
  expect(pdf.pages).toBeGreaterThanOrEqual(1);
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toContain(checklist.title);
  expect(pdf.structure).toContain('H1');
  const text = oneLine(pdf.text);
  for (const { title } of protocol.tiers) expect(text).toContain(title);
  expect(text).toContain(protocol.version);
  expect(text).not.toContain('Next patient');
});

test('nothing is written when the save dialog is closed', async ({ host, page, hostKind }) => {
  test.skip(hostKind === 'browser', 'a browser has its own dialog');
  await host.shell?.answerSaveDialog(undefined);
  expect(await call(page, 'host.savePdf', { title: 'Calf pain', paper: 'A4' })).toEqual({ saved: false });
});
