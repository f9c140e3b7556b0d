// @ts-check

/**
 * Returns the address of a view outside of a frame, below the site's root. The contacts
 * stand on the area's first page.
 * @param {string} area
 * @param {string} view
 */
export const pagePath = (area, view) => (view === "contacts" ? `${area}/` : `${area}/${view}/`);
