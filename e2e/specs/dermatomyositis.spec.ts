import { writeFile } from 'node:fs/promises';
import { call } from '../call.ts';
import { chosenFile, FHIR_SAVED, SAVED, savedFile } from '../files.ts';
import { expect, test } from '../fixtures.ts';
import { walkTo } from '../pages/keyboard.ts';
import { SuralPage } from '../pages/sural-page.ts';
import { WorkupPage } from '../pages/workup-page.ts';
import { readPdf } from '../pdf.ts';

const CK = 'Creatine kinase (CK)';

test('suspected dermatomyositis, from the first symptom to the exported result', async ({
  host,
  page,
}, info) => {
  test.slow();
  const sural = new SuralPage(page);
  const workup = new WorkupPage(page);
  await expect(sural.search).toBeFocused();

  await test.step('a symptom leads to the condition and its checklist', async () => {
    await page.keyboard.type('cannot climb stairs rash');
    await sural.openHit('Dermatomyositis');
    await expect(sural.heading).toHaveText('Dermatomyositis');
    await sural.find('suspected myositis');
    await sural.openHit('Suspected myositis: workup');
    await expect(sural.heading).toHaveText('Suspected myositis: workup');
    await expect(workup.next).toContainText('Next: ');
    await expect(workup.next).toContainText('Because: ');
  });

  await test.step('the bedside: a remark, and a warning where it names the patient', async () => {
    const skin = 'Eyelids, knuckles, chest and back, nails, hands; Raynaud, joints, cough';
    await workup.remark(skin, 'violet eyelids, Gottron papules, Mrs Example');
    await expect(workup.line(skin)).toContainText('Looks like a name.');
    await workup.walkTo(skin);
    await page.keyboard.press('Enter');
    for (const _ of ', Mrs Example') await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await expect(workup.line(skin)).not.toContainText('Looks like');
  });

  await test.step('first tests: a number against the limit of the laboratory, typed once', async () => {
    await workup.enter(CK, '4200 u/l', '200');
    await expect(workup.line(CK)).toContainText('High, 21 × upper limit');
    await expect(workup.line(CK)).toContainText('your laboratory’s');
    await workup.date(CK, '01152026');
    await workup.walkTo('TSH');
    await page.keyboard.press('r');
    await expect(workup.state('TSH')).toHaveAccessibleName('TSH: Refused');
    await workup.walkTo('LDH');
    await page.keyboard.press('n');
    await expect(workup.state('LDH')).toHaveAccessibleName('LDH: Not available');
    const { ranges } = await call(page, 'ranges.get', {});
    expect(ranges).toMatchObject([{ testId: 'ck', unit: 'U/L', upper: 200 }]);
  });

  await test.step('antibodies, images and needle: what supports and what argues against', async () => {
    await workup.choose('Anti-TIF1-gamma', 'Pos');
    await workup.choose('MRI of thigh or calf muscle', 'Symm');
    await workup.choose('Needle EMG', 'Neuro');
    await expect(workup.state('Needle EMG')).toHaveAccessibleName('Needle EMG: Resulted');
    await expect(workup.disagree).toBeVisible();
    await walkTo(page, sural.search, 'F6', 8);
    await walkTo(page, workup.disagree, 'Tab', 150);
    await page.keyboard.press('Enter');
    const sides = page.getByRole('dialog', { name: 'Results that disagree' });
    await expect(sides).toContainText('Supports');
    await expect(sides).toContainText('Argues against');
    await expect(sides).toContainText('Needle EMG');
    await page.keyboard.press('Escape');
  });

  await test.step('the run survives a reload of the page', async () => {
    await page.reload();
    await expect(workup.line(CK)).toContainText('High, 21 × upper limit');
    await expect(workup.line(CK).getByLabel(`Date of ${CK}`)).toHaveValue('2026-01-15');
  });

  await test.step('print, with the version on every page', async () => {
    await page.keyboard.press('Control+p');
    await expect(page.locator('#print-root')).toContainText(
      '4200 U/L (upper limit 200 U/L; 21 × upper limit)',
    );
    const file = info.outputPath('run.pdf');
    if (host.kind !== 'electron') {
      await page.evaluate(() => document.fonts.ready);
      await writeFile(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
      const pdf = readPdf(file);
      const { pack } = await call(page, 'packs.status', {});
      expect(pdf.text.split(`Sural ${pack.version}`).length - 1).toBe(pdf.pages);
      expect(pdf.text).toContain('on 2026-01-15');
      expect(pdf.text).toContain('refused');
      // The head of a table stands on every page that it runs over.
      expect(pdf.text.split(/Item +Why +Result/).length).toBeGreaterThan(4);
    }
  });

  await test.step('copy as text: only what was entered', async () => {
    const text = await workup.copy();
    expect(text).toContain(`${CK}: 4200 U/L (laboratory: upper limit 200 U/L; 21 x ULN;`);
    expect(text).toContain('2026-01-15');
    expect(text).toContain('Refused: TSH');
    expect(text).toContain('Not available: LDH');
    expect(text).not.toContain('Troponin');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  await test.step('export as FHIR, without a patient', async () => {
    await walkTo(page, page.getByRole('button', { name: 'Save as FHIR' }), 'Tab', 8);
    const text = await savedFile(host, info.outputPath('fhir.json'), FHIR_SAVED, () =>
      page.keyboard.press('Enter'),
    );
    const bundle = JSON.parse(text) as { entry: { resource: { resourceType: string } }[] };
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types).toContain('QuestionnaireResponse');
    expect(types.filter((type) => type === 'Observation').length).toBeGreaterThanOrEqual(4);
    expect(types).not.toContain('Patient');
    expect(text).toContain('"value": 4200');
  });

  await test.step('save, next patient, take back, open again', async () => {
    const file = info.outputPath('consultation.json');
    await savedFile(host, file, SAVED, () => page.keyboard.press('Control+s'));
    const held = await call(page, 'consultation.get', {});
    await sural.nextPatient();
    await expect(sural.tray).toContainText('None open');
    await page.keyboard.press('Control+z');
    await expect(sural.tray).toContainText('Suspected myositis');
    await expect.poll(() => call(page, 'consultation.get', {})).toEqual(held);
    await sural.nextPatient();
    await expect(sural.tray).toContainText('None open');
    await expect.poll(() => call(page, 'consultation.get', {})).toEqual({ runs: [], handouts: [] });
    await chosenFile(host, file, () => page.keyboard.press('Control+o'));
    await expect(sural.heading).toHaveText('Suspected myositis: workup');
    await expect(workup.line(CK)).toContainText('High, 21 × upper limit');
    await expect.poll(() => call(page, 'consultation.get', {})).toEqual(held);
  });
});
