import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract/bridge.ts';
import { IPC_CALL, IPC_EVENT } from '../shared/contract/wire.ts';

contextBridge.exposeInMainWorld('sural', {
  invoke: (channel, input) => ipcRenderer.invoke(IPC_CALL, channel, input),
  on: (event, listener) => {
    // The event object of Electron carries the sender; the page gets to see nothing of it.
    const relay = (_: unknown, name: unknown): void => {
      if (name === event) listener();
    };
    ipcRenderer.on(IPC_EVENT, relay);
    return () => {
      ipcRenderer.off(IPC_EVENT, relay);
    };
  },
} satisfies Bridge);
