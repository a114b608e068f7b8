const zone = { timeZone: 'Europe/London' };
const named = new Intl.DateTimeFormat('en-GB', { ...zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
// As the server writes it, without the browser's comma and with "Sep" for September.
const day = { format: (instant) => named.format(instant).replace(',', '').replace('Sept', 'Sep') };
const clock = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const date = new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });

const daysBetween = (from, to) => Math.round((Date.parse(date.format(to)) - Date.parse(date.format(from))) / 86400000);

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A moment in London, such as "Wed 8 Apr 2026 at 14:30". */
export const moment = (instant) => `${day.format(instant)} at ${clock.format(instant)}`;

/** The time of day of a moment in London, such as "14:30". */
export const time = (instant) => clock.format(instant);

/** How a due date stands now: a status and the words for it. */
export function standing(due, warn, now = new Date()) {
  const days = daysBetween(now, due);
  if (due < now) {
    const hours = Math.floor((now - due) / 3600000);
    const late = days < 0 ? count(-days, 'day') : hours > 0 ? count(hours, 'hour') : 'less than an hour';
    return { status: 'late', words: `${late} late` };
  }
  const status = warn && warn <= now ? 'due-soon' : 'on-time';
  const at = clock.format(due) === '23:59' ? '' : ` at ${clock.format(due)}`;
  if (days === 0) {
    return { status: 'due-soon', words: `due today${at}` };
  }
  if (days === 1) {
    return { status, words: `due tomorrow${at}` };
  }
  return { status, words: `due in ${count(days, 'day')}, ${day.format(due)}` };
}
