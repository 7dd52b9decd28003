import { readFile, writeFile } from 'node:fs/promises';
import { call } from '../call.ts';
import { chosenFile, FHIR_SAVED, SAVED, savedFile } from '../files.ts';
import { expect, test } from '../fixtures.ts';
import { walkTo } from '../pages/keyboard.ts';
import { SuralPage } from '../pages/sural-page.ts';
import { WorkupPage } from '../pages/workup-page.ts';
import { readPdf } from '../pdf.ts';

const GBS = 'Suspected Guillain-Barré syndrome or CIDP: workup';
const FVC = 'Vital capacity at the bedside';
const CSF = 'Lumbar puncture (cells, protein)';

test('suspected Guillain-Barré syndrome, from the first symptom to the exported result', async ({
  host,
  page,
}, info) => {
  test.slow();
  const sural = new SuralPage(page);
  const workup = new WorkupPage(page);
  await expect(sural.search).toBeFocused();

  await test.step('a symptom leads to the presentation, and on to the checklist', async () => {
    await page.keyboard.type('heavy legs');
    await sural.openHit('Heavy legs');
    await expect(sural.heading).toHaveText('Heavy legs');
    await sural.find('suspected guillain');
    await sural.openHit(GBS);
    await expect(sural.heading).toHaveText(GBS);
  });

  await test.step('a red flag that is present is the next step', async () => {
    const flag = page.getByRole('checkbox').first();
    await walkTo(page, flag, 'Tab', 40);
    await page.keyboard.press('Space');
    await expect(workup.next).toContainText('Emergency: now');
    await page.keyboard.press('u');
    await expect(workup.next).not.toContainText('Emergency: now');
    await page.keyboard.press('Space');
    await expect(workup.next).toContainText('Emergency: now');
  });

  await test.step('bedside and first tests', async () => {
    await workup.enter(FVC, '18');
    await expect(workup.line(FVC)).toContainText('Intensive care now');
    await workup.remark(
      'Weakness grade, every reflex, face, neck flexion, sensory level',
      'grade 4, no reflexes',
    );
    await workup.enter('Creatine kinase (CK)', '180 u/l', '30-190');
    await expect(workup.line('Creatine kinase (CK)')).toContainText('Normal');
  });

  await test.step('several results of one test, each in its field', async () => {
    await workup.choose('Nerve conduction studies', 'Dem');
    await workup.walkTo(CSF);
    await page.keyboard.type('120 mg/dl');
    await walkTo(page, workup.line(CSF).getByRole('textbox', { name: 'CSF white cells' }), 'Tab', 4);
    await page.keyboard.type('80 /ul');
    await page.keyboard.press('Escape');
    await expect(workup.disagree).toBeVisible();
    await expect
      .poll(async () => {
        const [run] = (await call(page, 'consultation.get', {})).runs;
        return run?.entries.find((entry) => entry.itemId === 'lumbar-puncture-csf')?.results;
      })
      .toMatchObject([
        { field: 'protein', value: 120, unit: 'mg/dL' },
        { field: 'cells', value: 80, unit: '/uL' },
      ]);
  });

  await test.step('a second workup stands beside it, and nothing is mixed', async () => {
    await sural.find('calf pain workup');
    await sural.openHit('Calf pain: workup');
    await expect(sural.heading).toHaveText('Calf pain: workup');
    await expect(workup.line('Creatine kinase (CK)')).not.toContainText('Normal');
    await expect(workup.limits('Creatine kinase (CK)')).toHaveValue('');
    await workup.enter('Creatine kinase (CK)', '4000 u/l');
    await expect(workup.limits('Creatine kinase (CK)')).toHaveValue('30–190');
    await expect(workup.tabs.getByRole('link')).toHaveCount(2);
    await page.keyboard.press('[');
    await expect(sural.heading).toHaveText(GBS);
    await expect(workup.line('Creatine kinase (CK)')).toContainText('Normal');
    await walkTo(page, workup.tabs.getByRole('button', { name: 'Close Calf pain: workup' }), 'Shift+Tab', 20);
    await page.keyboard.press('Enter');
    await expect(workup.tabs).toBeHidden();
    await expect(sural.tray).not.toContainText('Calf pain');
    await page.keyboard.press('Control+z');
    await expect(workup.tabs.getByRole('link')).toHaveCount(2);
  });

  await test.step('the run survives a reload of the page', async () => {
    await page.reload();
    await sural.visit('#/workup/family-gbs-cidp');
    await expect(workup.line(FVC).getByRole('textbox').first()).toHaveValue('18');
  });

  await test.step('print on Letter', async () => {
    await call(page, 'settings.set', { paper: 'Letter' });
    await page.reload();
    await expect(workup.line('Creatine kinase (CK)')).toContainText('Normal');
    await page.keyboard.press('Control+p');
    await expect(page.locator('#print-root')).toContainText('18 mL/kg');
    if (host.kind !== 'electron') {
      await page.evaluate(() => document.fonts.ready);
      const file = info.outputPath('run.pdf');
      await writeFile(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
      const pdf = readPdf(file);
      expect(pdf.size).toEqual([612, 792]);
      expect(pdf.text.indexOf('Red flags')).toBeLessThan(pdf.text.indexOf('At the bedside'));
    }
  });

  await test.step('copy and export', async () => {
    const text = await workup.copy();
    expect(text).toContain('RED FLAGS PRESENT');
    expect(text).toContain('18 mL/kg');
    expect(text).not.toContain('4000');
    await walkTo(page, page.getByRole('button', { name: 'Save as FHIR' }), 'Tab', 8);
    const fhir = await savedFile(host, info.outputPath('fhir.json'), FHIR_SAVED, () =>
      page.keyboard.press('Enter'),
    );
    expect(JSON.parse(fhir)).toMatchObject({ resourceType: 'Bundle' });
    expect(fhir).not.toContain('4000');
  });

  await test.step('a file of another edition says so, and a damaged one is refused', async () => {
    const file = info.outputPath('consultation.json');
    const saved = await savedFile(host, file, SAVED, () => page.keyboard.press('Control+s'));
    await sural.nextPatient();
    const { pack } = await call(page, 'packs.status', {});
    await writeFile(file, saved.replace(`"version": "${pack.version}"\n  }`, '"version": "2020.1.0"\n  }'));
    expect(await readFile(file, 'utf8')).not.toBe(saved);
    await chosenFile(host, file, () => page.keyboard.press('Control+o'));
    const question = page.getByRole('dialog', { name: 'Open the file?' });
    await expect(question).toContainText('edition 2020.1.0 then');
    await walkTo(page, question.getByRole('button', { name: 'Open', exact: true }), 'Tab', 6);
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(sural.heading).toHaveText(GBS);
    await expect(workup.tabs.getByRole('link')).toHaveCount(2);

    await writeFile(file, saved.slice(0, -40));
    await chosenFile(host, file, () => page.keyboard.press('Control+o'));
    await expect(page.getByRole('dialog', { name: 'The file was not opened' })).toContainText('not JSON');
    await page.keyboard.press('Escape');
    await expect(sural.heading).toHaveText(GBS);
  });
});
