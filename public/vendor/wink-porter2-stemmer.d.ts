/** Returns the stem of a word in small letters. */
export function stem(word: string): string;
