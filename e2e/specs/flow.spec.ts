import { expect, test } from '../fixtures.ts';
import { CriteriaPage } from '../pages/criteria-page.ts';
import { SuralPage } from '../pages/sural-page.ts';
import { WorkupPage } from '../pages/workup-page.ts';

test('results of a workup stand among the findings and are offered to a score', async ({ page }) => {
  const sural = new SuralPage(page);
  const workup = new WorkupPage(page);
  const criteria = new CriteriaPage(page);
  await sural.visit('#/workup/family-myositis');
  await workup.enter('Creatine kinase (CK)', '4200 U/L', '200');
  await workup.choose('Anti-Jo-1, even with ANA negative', 'Pos');

  await test.step('a result is a finding, with where it comes from', async () => {
    await sural.visit('#/narrow');
    const row = sural.main.getByRole('listitem').filter({ hasText: 'CK 4200 U/L' }).first();
    await expect(row).toContainText('from');
    await expect(row.getByRole('radio', { name: /^Yes/ })).toBeChecked();
    // No finding stands for the antibody: it is named and moves nothing.
    await expect(sural.main.getByText(/Not counted, no finding stands for it/)).toContainText('Anti-Jo-1');
  });

  await test.step('a score offers the answers, and counts none before they are taken over', async () => {
    await sural.visit('#/criteria/iim-2017');
    await expect(criteria.result).toContainText('0 to 29.5');
    await sural.main.getByRole('button', { name: /^Take over \d+ answers/ }).waitFor();
    await page.keyboard.press('t');
    await expect(criteria.result).not.toContainText('0 to 29.5');
    await expect(criteria.answer('Anti-Jo-1 positive', 'Yes')).toBeChecked();
    await criteria.copyButton.click();
    await expect(criteria.copiedText).toContainText('Anti-Jo-1 positive: yes');
    await page.keyboard.press('Escape');
  });

  await test.step('the text for the record holds all of it, or the run alone', async () => {
    await sural.visit('#/narrow');
    await expect(sural.heading).toHaveText('Narrow');
    await page.keyboard.press('f');
    await page.keyboard.type('cannot climb stairs, no fever');
    await page.keyboard.press('Enter');
    await sural.visit('#/workup/family-myositis');
    await workup.copyButton.click();
    await expect(workup.copiedText).toContainText('Absent: Fever');
    await expect(workup.copiedText).toContainText('Anti-Jo-1 positive: yes');
    await page.getByRole('checkbox', { name: 'With findings and scores' }).uncheck();
    await expect(workup.copiedText).not.toContainText('FINDINGS');
    await expect(workup.copiedText).not.toContainText('SCORES');
    await expect(workup.copiedText).toContainText('4200 U/L');
  });
});
