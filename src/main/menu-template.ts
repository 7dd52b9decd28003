import type { MenuItemConstructorOptions } from 'electron';
import type { BridgeEvent } from '../shared/contract/bridge.ts';

/** The menu of the window. The page does the work: an item only sends it the name of a command. */
export function menuTemplate(
  isMac: boolean,
  send: (event: BridgeEvent) => void,
): MenuItemConstructorOptions[] {
  const command = (id: BridgeEvent, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator,
    click: () => {
      send(id);
    },
  });
  const file: MenuItemConstructorOptions = {
    label: '&Consultation',
    submenu: [
      command('find', 'Find', 'CmdOrCtrl+F'),
      command('print', 'Print…', 'CmdOrCtrl+P'),
      { type: 'separator' },
      command('next-patient', 'Next patient', 'CmdOrCtrl+Shift+N'),
      ...(isMac ? [] : [{ type: 'separator' as const }, { role: 'quit' as const }]),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  return [...(isMac ? [{ role: 'appMenu' as const }] : []), file, { role: 'editMenu' }, view];
}
