/** Vite puts the text of such a file into the bundle. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
