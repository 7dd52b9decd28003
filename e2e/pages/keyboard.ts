import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key until an element has the focus, as somebody without a mouse does. */
export async function walkTo(page: Page, target: Locator, key: string, atMost = 80): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < atMost; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} leads there`).toBeFocused();
}
