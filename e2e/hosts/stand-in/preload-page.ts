/**
 * Makes a script for the page that runs a preload bundle as a sandboxed page of Electron would: `electron` is all that
 * it can require, there is no `process` and no Node, and what crosses the bridge is cloned.
 */
export function preloadScript(bundle: string): string {
  return `(${runPreload.toString()})(function (require, module, exports, process, Buffer, global) {\n${bundle}\n});`;
}

type Bundle = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  ...absent: undefined[]
) => void;

/** Runs in the page, so it can use nothing from around it. */
function runPreload(bundle: Bundle): void {
  // Frames inside the page get no preload script.
  if (window.top !== window) return;
  const page = window as unknown as {
    standInInvoke(channel: string, values: unknown[]): Promise<unknown>;
    standInEmit: unknown;
  };
  const invoke = page.standInInvoke.bind(window);
  const listeners = new Map<string, Set<(...values: unknown[]) => void>>();

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) => invoke(channel, structuredClone(values)),
    on: (channel: string, listener: (...values: unknown[]) => void) => {
      const all = listeners.get(channel) ?? new Set();
      listeners.set(channel, all.add(listener));
    },
    off: (channel: string, listener: (...values: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  // A function crosses as itself, anything else as a copy; what cannot be copied fails, as in Electron.
  const cross = (value: unknown): unknown => (typeof value === 'function' ? value : structuredClone(value));
  const contextBridge = {
    exposeInMainWorld: (name: string, members: Record<string, (...values: unknown[]) => unknown>) => {
      const wrapped = Object.entries(members).map(([key, member]) => [
        key,
        (...values: unknown[]) => {
          const result = member(...values.map(cross));
          return result instanceof Promise ? result.then(cross) : cross(result);
        },
      ]);
      const exposed: unknown = Object.freeze(Object.fromEntries(wrapped));
      Object.defineProperty(window, name, { value: exposed, enumerable: true });
    },
  };
  Object.defineProperty(window, 'standInEmit', {
    value: (channel: string, values: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
    },
  });
  const required = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload script cannot require ${name}.`);
  };
  const module = { exports: {} };
  bundle(required, module, module.exports, undefined, undefined, undefined);
}
