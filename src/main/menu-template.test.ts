import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { BRIDGE_EVENTS } from '../shared/contract/bridge.ts';
import { menuTemplate } from './menu-template.ts';

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe('menuTemplate', () => {
  it('has one item with an accelerator for every command of the page', () => {
    const sent: string[] = [];
    const all = items(menuTemplate(false, (event) => sent.push(event)));
    for (const event of BRIDGE_EVENTS) {
      const found = all.filter((item) => item.id === event);
      expect(found).toHaveLength(1);
      expect(found[0]?.accelerator).toBeTruthy();
      // The items ignore the arguments that Electron passes.
      (found[0]?.click as () => void)();
    }
    expect(sent).toEqual([...BRIDGE_EVENTS]);
  });

  it('uses no accelerator twice', () => {
    const accelerators = items(menuTemplate(false, () => undefined)).flatMap(
      (item) => item.accelerator ?? [],
    );
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it('offers neither developer tools nor a help page on the web', () => {
    const roles = items(menuTemplate(true, () => undefined)).map((item) => item.role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('viewMenu');
    expect(roles).not.toContain('help');
  });

  it('puts quit where the system expects it', () => {
    expect(items(menuTemplate(false, () => undefined)).map((item) => item.role)).toContain('quit');
    expect(menuTemplate(true, () => undefined)[0]?.role).toBe('appMenu');
  });
});
