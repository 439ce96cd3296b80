const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * When something was, in the reader's words and days: "just now", "5 minutes ago", "today, 2:05 PM", "yesterday, 11:50 PM",
 * "Nov 3, 2:05 PM". What lies ahead says so.
 */
export function when(at: string, now: Date, timeZone?: string, locale = 'en'): string {
  const moment = new Date(at)
  const passed = now.getTime() - moment.getTime()
  if (Number.isNaN(passed)) return ''
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(passed) < MINUTE) return 'just now'
  if (Math.abs(passed) < HOUR) return relative.format(-Math.trunc(passed / MINUTE), 'minute')
  const days = daysBetween(moment, now, timeZone)
  const day = Math.abs(days) <= 1 ? relative.format(-days, 'day') : date(moment, now, timeZone, locale)
  return `${day}, ${clock(moment, timeZone, locale)}`
}

/** The exact moment with its zone. */
export function exactly(at: string, timeZone?: string, locale = 'en'): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  const format = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const
  const time = { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(locale, { ...format, ...time, ...zone(timeZone) }).format(moment)
}

/** The reader's zone, as clocks name it there now: "Central European Standard Time (GMT+1)". */
export function zoneName(now: Date, timeZone?: string, locale = 'en'): string {
  const part = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { timeZoneName: style, ...zone(timeZone) })
      .formatToParts(now)
      .find((p) => p.type === 'timeZoneName')?.value ?? ''
  return part('long') === part('short') ? part('long') : `${part('long')} (${part('short')})`
}

/** From the first moment of a day of the reader's calendar to the first of the next; null for what is not a day. */
export function dayBounds(day: string): { from: string; to: string } | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!read) return null
  const [year, month, date] = [Number(read[1]), Number(read[2]) - 1, Number(read[3])]
  // The calendar's own next day: days on which clocks change have 23 or 25 hours.
  return {
    from: new Date(year, month, date).toISOString(),
    to: new Date(year, month, date + 1).toISOString(),
  }
}

/** Today's date in the reader's calendar, as a date field has it. */
export function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The time of day; with its zone in the hour that a clock shows twice. */
function clock(moment: Date, timeZone: string | undefined, locale: string): string {
  const options = { hour: 'numeric', minute: '2-digit', ...zone(timeZone) } as const
  const format = new Intl.DateTimeFormat(locale, options)
  const shown = format.format(moment)
  const twice = [-HOUR, HOUR].some((by) => format.format(new Date(moment.getTime() + by)) === shown)
  return twice ? new Intl.DateTimeFormat(locale, { ...options, timeZoneName: 'short' }).format(moment) : shown
}

function date(moment: Date, now: Date, timeZone: string | undefined, locale: string): string {
  const sameYear = calendar(moment, timeZone).slice(0, 4) === calendar(now, timeZone).slice(0, 4)
  const year = sameYear ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    ...year,
    ...zone(timeZone),
  }).format(moment)
}

function daysBetween(moment: Date, now: Date, timeZone: string | undefined): number {
  return Math.round((Date.parse(calendar(now, timeZone)) - Date.parse(calendar(moment, timeZone))) / DAY)
}

// Sweden writes dates as ISO does.
const calendar = (moment: Date, timeZone: string | undefined) =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', ...zone(timeZone) }).format(moment)

const zone = (timeZone: string | undefined) => (timeZone === undefined ? {} : { timeZone })
