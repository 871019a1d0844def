/** The build hands a style sheet to a script as its text. */
declare module '*.css' {
  const css: string;
  export default css;
}
