/** Vite puts the text of such a file into the bundle. */
declare module '*.css?raw' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- Vite gives the text as the default export.
  export default text;
}

/** electron-vite bundles such a file by itself and gives a function that starts it in a thread. */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads';
  // eslint-disable-next-line no-restricted-syntax -- As above.
  export default function createWorker(options: WorkerOptions): Worker;
}
