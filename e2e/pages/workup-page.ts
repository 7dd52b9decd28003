import { expect, type Locator, type Page } from '@playwright/test';
import { walkTo } from './keyboard.ts';

/** A checklist in use. */
export class WorkupPage {
  readonly page: Page;
  readonly copyButton: Locator;
  readonly copyDialog: Locator;
  readonly copiedText: Locator;
  readonly next: Locator;
  readonly disagree: Locator;
  readonly tabs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.copyButton = page.getByRole('button', { name: 'Copy as text' });
    this.copyDialog = page.getByRole('dialog', { name: 'Copy as text' });
    this.next = page.getByRole('region', { name: 'Next step' });
    this.disagree = this.next.getByRole('button', { name: /^⇄ Results disagree/ });
    this.tabs = page.getByRole('navigation', { name: 'Open workups' });
    this.copiedText = this.copyDialog.getByRole('region', { name: 'Text to copy' });
  }

  /** The line of an item. */
  line(label: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.state(label) });
  }

  /** The control that shows and changes the state of an item. */
  state(label: string): Locator {
    return this.page.getByRole('button', { name: `${label}: `, exact: false }).first();
  }

  /** Walks down to a line. */
  async walkTo(label: string): Promise<void> {
    await walkTo(this.page, this.state(label), 'j');
  }

  /** Walks to a line and types a result; the number may be followed by its unit. */
  async enter(label: string, result: string, limits?: string): Promise<void> {
    await this.walkTo(label);
    await this.page.keyboard.type(result);
    if (limits !== undefined) {
      await walkTo(this.page, this.limits(label), 'Tab', 3);
      await this.page.keyboard.type(limits);
    }
    await this.page.keyboard.press('Escape');
  }

  /** The limits of the laboratory in a line of one number. */
  limits(label: string): Locator {
    return this.line(label).getByRole('textbox', { name: 'Limits of the laboratory' });
  }

  /** Walks to a line and chooses in its first list by the first letters of the option. */
  async choose(label: string, letters: string): Promise<void> {
    await this.walkTo(label);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(letters);
    await this.page.keyboard.press('Escape');
  }

  /** Walks to a line and types a remark. */
  async remark(label: string, text: string): Promise<void> {
    await this.walkTo(label);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Dates the result of a line: month, day and year as digits. */
  async date(label: string, digits: string): Promise<void> {
    await this.walkTo(label);
    await this.page.keyboard.press('d');
    await this.page.keyboard.type(digits);
    await this.page.keyboard.press('Escape');
  }

  /** Copies the run by keyboard and answers what was copied. */
  async copy(): Promise<string> {
    await walkTo(this.page, this.page.getByRole('combobox', { name: 'Search' }), 'F6', 8);
    await walkTo(this.page, this.copyButton, 'Tab', 20);
    await this.page.keyboard.press('Enter');
    const text = (await this.copiedText.textContent()) ?? '';
    await walkTo(this.page, this.copyDialog.getByRole('button', { name: 'Copy', exact: true }), 'Tab', 8);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByText('Copied.')).toBeVisible();
    return text;
  }
}
