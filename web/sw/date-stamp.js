// @ts-check

/**
 * Makes the response that is put into a cache. It carries the time, so that the page
 * can say how old the copy is. Its bytes are no longer compressed.
 * @param {import("./verified.js").File} file
 */
export const withDateStamp = ({ bytes, headers }) => {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) own.delete(name);
  own.set("server-timing", `kept;desc="${new Date().toISOString()}"`);
  return new Response(bytes, { headers: own });
};

/**
 * Returns the time that a cached response carries.
 * @param {Response | undefined} response
 */
export const dateStamp = (response) => response?.headers.get("server-timing")?.match(/^kept;desc="(.+)"$/)?.[1];
