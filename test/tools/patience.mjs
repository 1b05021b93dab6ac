/**
 * How long tests wait, in ms. A test goes on as soon as what it waits for is there: only a failure takes
 * the whole time. At a load of 20 on two cores everything takes ten times as long as on a quiet machine.
 */

/** For something to become true: `waitFor`, `findBy…`, `expect.poll`. */
export const WAIT = 20_000;

/** For a step in a page that is driven from Node: it may have to load first. */
export const PAGE = 60_000;

/** For a test, which waits a few times. */
export const TEST = 300_000;

/** For what installs packages, compiles or bundles: most hooks, and the tests of the package. */
export const BUILD = 600_000;

/** For a program to start, a browser to connect, and either to end. */
export const PROGRAM = 180_000;
