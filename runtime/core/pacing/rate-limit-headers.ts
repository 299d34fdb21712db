/** What the headers of an answer say of one budget. */
export interface RateLimitReading {
  /** Requests of a window: a minute for the account, often another time for a bucket. */
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** Seconds until the count starts anew; undefined where the server doesn't say. */
  readonly reset: number | undefined;
}

/** What the headers of an answer say of all budgets. */
export interface RateLimitReadings {
  /** Of the account. */
  readonly account: RateLimitReading | undefined;
  /** Of buckets of operations, by name: `tickets-index`. */
  readonly buckets: ReadonlyMap<string, RateLimitReading>;
}

type Headers = Readonly<Record<string, string>>;

/** Families of headers for the account; Zendesk sends one, two or none of them. */
const FAMILIES = ['x-rate-limit', 'ratelimit', 'rate-limit'];
const BUCKET = /^zendesk-rate-?limit-(.+)$/;

/** Reads every family of rate-limit headers; what is no number counts as absent. */
export function readRateLimits(headers: Headers): RateLimitReadings {
  const buckets = Object.entries(headers).flatMap(([name, value]) => {
    const bucket = BUCKET.exec(name)?.[1];
    const reading = bucket && bucketReading(value);
    return bucket && reading ? [[bucket, reading] as const] : [];
  });
  return { account: accountReading(headers), buckets: new Map(buckets) };
}

/** The family of `x-rate-limit` alone shows the smaller budgets that some endpoints have, but never when they reset. */
function accountReading(headers: Headers): RateLimitReading | undefined {
  const resets = FAMILIES.map((family) => secondsOf(headers[`${family}-reset`]));
  const readings = FAMILIES.map((family) => ({
    limit: numberOf(headers[family]) ?? numberOf(headers[`${family}-limit`]),
    remaining: numberOf(headers[`${family}-remaining`]),
    reset: resets.find((reset) => reset !== undefined),
  }));
  return readings.find(isWhole);
}

/** `total=100; remaining=99; resets=41`. */
function bucketReading(value: string): RateLimitReading | undefined {
  const parts = Object.fromEntries(value.split(';').map((part) => part.split('=').map((word) => word.trim())));
  const reading = {
    limit: numberOf(parts.total),
    remaining: numberOf(parts.remaining),
    reset: secondsOf(parts.resets),
  };
  return isWhole(reading) ? reading : undefined;
}

type Found = { readonly [Key in keyof RateLimitReading]: number | undefined };

function isWhole(reading: Found): reading is RateLimitReading {
  return reading.limit !== undefined && reading.remaining !== undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** A time that lies further ahead is none of a window: some write seconds since 1970. */
const LONGEST_RESET = 86_400;

function secondsOf(text: string | undefined): number | undefined {
  const seconds = numberOf(text);
  return seconds !== undefined && seconds <= LONGEST_RESET ? seconds : undefined;
}
