/** Milliseconds. */
export const MINUTE = 60000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Periods up to now without holes, of those in which something was: entries have the start of theirs at `name`, others
 * are `blank`. So many are shown at least.
 */
export function everyPeriod(entries, name, { step, least, blank }) {
  const start = (time) => Math.floor(time / step) * step;
  const known = new Map(entries.map((each) => [start(Date.parse(each[name])), each]));
  const last = start(Date.now());
  const first = Math.min(last - (least - 1) * step, ...known.keys());
  return Array.from({ length: (last - first) / step + 1 }, (_, at) => {
    const time = first + at * step;
    return known.get(time) || { ...blank, [name]: new Date(time).toISOString() };
  });
}
