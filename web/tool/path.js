// @ts-check
// The path through the screens that are shown before the Wasm.

/**
 * A screen, its place on the path, and the answers that led to it, encoded. Without a
 * screen of its own it leads back to the one that stands at its place.
 * @template Shown
 * @typedef {{ screen: Shown | null, at: number, answers: string }} Screen
 */

/**
 * Returns the path once a screen was gone on to: what stood at its place, and after it,
 * is gone.
 * @template Shown
 * @param {Screen<Shown>[]} path
 * @param {Screen<Shown>} next
 */
export const goOn = (path, next) => (next.screen ? [...path.slice(0, next.at), next] : path);

/**
 * Returns the place on the path that is meant by a number from the history. That may be
 * of an earlier load of the page, and beyond the path: then the last place.
 * @param {unknown[]} path
 * @param {number} to
 */
export const placeOn = (path, to) => (path[to] ? to : path.length - 1);
