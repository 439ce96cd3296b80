/** What was counted in an hour; hours in which nothing was are left out. */
export interface CountedHour {
  at: string
  calls: number
  returning: number
  withWords: number
  conversions: number
  kept: number
  goodbyes: number
  toAPerson: number
  cameBack: number
  silences: number
  notUnderstood: number
}

export interface CallsOverTime {
  /** Whose calls: every deployment's of an account and region, or those of this machine. */
  scope: 'account' | 'machine'
  from: string
  hours: CountedHour[]
  /** What went wrong; operators are told. */
  faults?: CountedFault[]
  /** How the services beneath are doing; operators of a deployment are told. */
  services?: ServiceState
}

export interface ServiceState {
  since: string
  deadLetters: number
  errors: number
  throttles: number
  slowestMs: number | null
}

export const SERVICES = ['deadLetters', 'errors', 'throttles', 'slowestMs'] as const
export type Service = (typeof SERVICES)[number]

/** As long as callers hear no silence; above it the alarm FulfillmentSlow rings. */
const SLOW_MS = 3_000

export function troubled(services: ServiceState, of: Service): boolean {
  return of === 'slowestMs' ? (services.slowestMs ?? 0) > SLOW_MS : services[of] > 0
}

export type Fault =
  | 'KeypadTurns'
  | 'RecordsQueued'
  | 'LateWritesRefused'
  | 'LateWritesPoisoned'
  | 'RecordsLost'
  | 'ErasuresRefused'

export interface CountedFault {
  metric: Fault
  count: number
  lastHour: string
}

export const FIGURES = [
  'calls',
  'returning',
  'withWords',
  'conversions',
  'kept',
  'goodbyes',
  'person',
  'hungUp',
  'silences',
  'notUnderstood',
] as const
export type Figure = (typeof FIGURES)[number]

/** Some hours together, as a day or all that begin at one hour of the clock. */
export type Counts = { key: string } & Record<Figure, number>

export const DAYS = 14

/** The last 14 days of the reader's calendar, the earliest first, each with what was counted. */
export function byDay(hours: CountedHour[], now: Date, timeZone?: string): Counts[] {
  const kept = grouped(hours, (at) => dayOf(at, timeZone))
  return lastDays(now, timeZone).map((day) => counts(day, kept.get(day) ?? []))
}

/** The 24 hours of the reader's clock over the same days. */
export function byHour(hours: CountedHour[], now: Date, timeZone?: string): Counts[] {
  const kept = grouped(within(hours, now, timeZone), (at) => hourOf(at, timeZone))
  return Array.from({ length: 24 }, (_, i) => String(i).padStart(2, '0')).map((hour) =>
    counts(hour, kept.get(hour) ?? []),
  )
}

/** All of the days together: a call may end in another hour or day than it began. */
export function total(hours: CountedHour[], now: Date, timeZone?: string): Counts {
  return counts('', within(hours, now, timeZone))
}

function within(hours: CountedHour[], now: Date, timeZone: string | undefined): CountedHour[] {
  const days = new Set(lastDays(now, timeZone))
  return hours.filter((hour) => days.has(dayOf(new Date(hour.at), timeZone)))
}

function counts(key: string, hours: CountedHour[]): Counts {
  const sum = (of: (hour: CountedHour) => number) => hours.reduce((all, hour) => all + of(hour), 0)
  const calls = sum((h) => h.calls)
  const goodbyes = sum((h) => h.goodbyes)
  const person = Math.max(
    0,
    sum((h) => h.toAPerson - h.cameBack),
  )
  return {
    key,
    calls,
    returning: sum((h) => h.returning),
    withWords: sum((h) => h.withWords),
    conversions: sum((h) => h.conversions),
    kept: sum((h) => h.kept),
    goodbyes,
    person,
    hungUp: Math.max(0, calls - goodbyes - person),
    silences: sum((h) => h.silences),
    notUnderstood: sum((h) => h.notUnderstood),
  }
}

function grouped(hours: CountedHour[], key: (at: Date) => string): Map<string, CountedHour[]> {
  const groups = new Map<string, CountedHour[]>()
  for (const hour of hours) {
    const name = key(new Date(hour.at))
    groups.set(name, [...(groups.get(name) ?? []), hour])
  }
  return groups
}

function lastDays(now: Date, timeZone: string | undefined): string[] {
  const today = Date.parse(dayOf(now, timeZone))
  return Array.from({ length: DAYS }, (_, i) =>
    new Date(today - (DAYS - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  )
}

const zone = (timeZone: string | undefined) => (timeZone === undefined ? {} : { timeZone })

// Sweden writes dates as ISO does.
const dayOf = (at: Date, timeZone: string | undefined) =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', ...zone(timeZone) }).format(at)

const hourOf = (at: Date, timeZone: string | undefined) =>
  new Intl.DateTimeFormat('sv', { hour: '2-digit', ...zone(timeZone) }).format(at)

/** As people say it: "Mon, Nov 30", or "2 PM". */
export function label(key: string, by: 'day' | 'hour', locale = 'en'): string {
  return by === 'day'
    ? new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(key))
    : new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(
        new Date(`2000-01-01T${key}:00:00Z`),
      )
}
