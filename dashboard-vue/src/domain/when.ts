const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in the reader's words: "just now", "5 minutes ago", "yesterday". */
export function ago(at: string, now: Date, locale = 'en'): string {
  const passed = now.getTime() - new Date(at).getTime()
  if (Number.isNaN(passed)) return ''
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (passed < MINUTE) return 'just now'
  if (passed < HOUR) return format.format(-Math.floor(passed / MINUTE), 'minute')
  if (passed < DAY) return format.format(-Math.floor(passed / HOUR), 'hour')
  return format.format(-Math.floor(passed / DAY), 'day')
}

/** The exact moment, in the reader's time zone. */
export function exactly(at: string, locale = 'en', timeZone?: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', ...zone }).format(date)
}
