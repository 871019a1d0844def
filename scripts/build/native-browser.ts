interface Global {
  readonly browser?: unknown;
  readonly chrome?: unknown;
}

/** The browser's own extension API, whichever of its two names it goes by. */
export default (globalThis as Global).browser ?? (globalThis as Global).chrome;
