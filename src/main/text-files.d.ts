/** Vite puts the text of such a file into the bundle. */
declare module '*.css?raw' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- Vite gives the text as the default export.
  export default text;
}
