// @ts-check

/**
 * Saves a text as a file, where the browser puts what is downloaded.
 * @param {string} text
 * @param {string} type
 * @param {string} name
 */
export const saveFile = (text, type, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
