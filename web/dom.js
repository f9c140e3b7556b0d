// @ts-check

/**
 * Returns the element with this id, which the page is known to have.
 * @param {string} id
 */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Returns the closest element around what an event happened to that fits a selector.
 * @param {EventTarget | null} target
 * @param {string} css
 */
export const closest = (target, css) => /** @type {Element} */ (target).closest?.(css);

/**
 * Puts values into a message: `{count}` becomes what `values.count` is.
 * @param {string} message
 * @param {Record<string, unknown>} values
 */
export const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
