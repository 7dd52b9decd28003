import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { CriteriaPage } from '../pages/criteria-page.ts';
import { SuralPage } from '../pages/sural-page.ts';

test('a score by keyboard: from the search to the text for the record', async ({ page }) => {
  const sural = new SuralPage(page);
  const criteria = new CriteriaPage(page);
  await expect(sural.search).toBeFocused();

  await test.step('the search leads to the questions', async () => {
    await page.keyboard.type('wells dvt');
    await sural.openHit('two-level');
    await expect(sural.heading).toHaveText(/^Wells score/);
    await expect(criteria.result).toContainText('−2 to 9');
    await expect(criteria.result).toContainText('this is not a diagnosis');
  });

  await test.step('one key for each question', async () => {
    await criteria.press('j');
    await criteria.press('y');
    await expect(criteria.answer('Pregnant, or within 6 weeks after birth', 'No')).toBeFocused();
    await criteria.press('nnynn');
    await expect(criteria.answer('Active cancer', 'Yes')).toBeChecked();
    await expect(criteria.result).toContainText('−1 to 7');
    await expect(criteria.result).toContainText('Would decide');
  });

  await test.step('the class settles before the last answer', async () => {
    await criteria.press('ynnnnnn');
    await expect(criteria.result).toContainText('Nothing left to answer changes the class');
    await expect(sural.tray).toContainText('Wells score');
    await expect(sural.tray).toContainText('DVT likely');
  });

  await test.step('the text says what was answered', async () => {
    await criteria.copyButton.click();
    await expect(criteria.copiedText).toContainText('Active cancer: yes');
    await expect(criteria.copiedText).toContainText('Points: 2');
    await page.keyboard.press('Escape');
  });

  await test.step('the next patient has no answers', async () => {
    await sural.nextPatient();
    await expect(sural.tray).toContainText('None begun');
    await expect.poll(() => call(page, 'consultation.get', {})).toEqual({ runs: [], handouts: [] });
  });
});

test('a gate that fails says so before any number', async ({ page }) => {
  const sural = new SuralPage(page);
  const criteria = new CriteriaPage(page);
  await sural.visit('#/criteria/wells-dvt-2level');
  await criteria.answer('Pregnant, or within 6 weeks after birth', 'Yes').check({ force: true });
  await expect(criteria.result).toContainText('Does not apply');
  await criteria.clearButton.click();
  await expect(criteria.result).not.toContainText('Does not apply');
});

test('answers stay when the page is left and when it is loaded again', async ({ page }) => {
  const sural = new SuralPage(page);
  const criteria = new CriteriaPage(page);
  await sural.visit('#/criteria/iim-2017');
  await criteria.answer('Heliotrope rash', 'Yes').check({ force: true });
  await sural.visit('#/topic/polymyositis');
  await expect(sural.heading).toHaveText('Polymyositis');
  await page.reload();
  await sural.visit('#/criteria/iim-2017');
  await expect(criteria.answer('Heliotrope rash', 'Yes')).toBeChecked();
});

test('every set of criteria opens from the list, with its questions and its range', async ({ page }) => {
  const sural = new SuralPage(page);
  const criteria = new CriteriaPage(page);
  await sural.rail.getByRole('link', { name: 'Calculate' }).click();
  await expect(sural.heading).toHaveText('Calculate');
  for (const { id, title } of (await call(page, 'content.browse', { kind: 'criteria' })).topics) {
    await sural.visit('#/browse/criteria');
    await sural.main.getByRole('link', { name: title, exact: true }).click();
    await expect(sural.heading).toHaveText(title);
    expect(new URL(page.url()).hash).toBe(`#/criteria/${id}`);
    await expect(criteria.result).toBeVisible();
    await expect(sural.main.getByRole('heading', { level: 2, name: 'Sources' })).toBeAttached();
  }
});

test('a link to criteria as a topic leads to the questions', async ({ page }) => {
  const sural = new SuralPage(page);
  await sural.visit('#/topic/iim-2017');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/criteria/iim-2017');
});
