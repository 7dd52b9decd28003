import path from 'node:path';

/** The folder that holds `package.json`. */
export const programFolder = path.resolve(import.meta.dirname, '..', '..');
