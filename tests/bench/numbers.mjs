// Medians and the like.

/** Returns the number that this part of the others lies at or below: 0.5 is the median, 0.95 the p95. */
export function quantile(part, numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

export const median = (numbers) => quantile(0.5, numbers);

/** Returns the median of each name of many measurements. */
export const medians = (measured) =>
  Object.fromEntries(Object.keys(measured[0]).map((name) => [name, median(measured.map((one) => one[name]))]));

/** Measures the two sides interleaved, A B B A, so that what else the machine does falls on both. */
export async function interleaved(runs, sides, measure, say) {
  const measured = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    const turn = Object.entries(sides);
    for (const [name, side] of run % 2 ? turn.reverse() : turn) measured[name].push(await measure(side, name));
    say(`${run + 1} of ${runs}`);
  }
  return measured;
}
