/** Types of an attribute that hold a point in time. */
export type DateType = 'timestamp' | 'date' | 'unixTime';

/** Whether the type of an attribute holds a point in time. */
export function isDateType(type: string | undefined): type is DateType {
  return type === 'timestamp' || type === 'date' || type === 'unixTime';
}

/** `YYYY-MM-DDTHH:MM:SSZ`; undefined for a Date that JSON can't hold. */
export function timestampFrom(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return text.length === 24 ? `${text.slice(0, 19)}Z` : undefined;
}

/** The form in which the API takes a point in time, from a Date or a string; undefined where it is none. */
export function wireDate(value: unknown, type: DateType): string | number | undefined {
  if (type === 'unixTime' && Number.isInteger(value)) return value as number;
  const date = value instanceof Date ? value : parseDate(value);
  const text = date && timestampFrom(date);
  if (type === 'unixTime') return text && Math.floor(date.getTime() / 1000);
  return type === 'date' ? text?.slice(0, 10) : text;
}

/** The Date of an attribute; null where there is none. */
export function readDate(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  const date = typeof value === 'number' ? new Date(value * 1000) : (parseDate(value) ?? new Date(String(value)));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** ISO 8601, in UTC where it names no zone; the engine's own parser takes local time then, and the 30th of February. */
function parseDate(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day, time = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(value) ?? [];
  const exists = day && timestampFrom(new Date(day))?.startsWith(day);
  return exists ? new Date(`${day}T${time}${fullZone(zone)}`) : undefined;
}

/** `+01` and `+0100` -> `+01:00`: the engine's parser knows no other form. */
function fullZone(zone: string): string {
  return zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}
