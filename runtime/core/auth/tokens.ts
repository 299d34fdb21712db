import { hideWhenPrinted } from '../log/hide.ts';

/** What the server granted: an access token and, for the next one, a refresh token. */
export interface Tokens {
  readonly accessToken: string;
  /** Milliseconds since 1970; undefined: nobody knows when it ends, or never. */
  readonly expiresAt?: number | undefined;
  /** Works once: what is got by it comes with the next one. */
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970. */
  readonly refreshTokenExpiresAt?: number | undefined;
  /** What was granted, parted by blanks. */
  readonly scope?: string | undefined;
  /** Milliseconds since 1970. */
  readonly obtainedAt: number;
  /** The account that they are for: no client sends them to another. */
  readonly origin: string;
}

/** Tokens that print without what is secret. As JSON they are whole: that is what stores keep. */
export function shownTokens(tokens: Tokens): Tokens {
  return hideWhenPrinted(tokens, ['accessToken', 'refreshToken']);
}

/**
 * The tokens of the server's answer; undefined where it has none that can be used.
 *
 * @param askedAt when they were asked for: they may end that much earlier than their lifetime says, never later
 */
export function tokensIn(
  answer: unknown,
  { askedAt, origin, refreshToken }: { askedAt: number; origin: string; refreshToken?: string | undefined },
): Tokens | undefined {
  const given = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (!isTokenText(given.access_token) || !/^bearer$/i.test(String(given.token_type ?? 'bearer'))) return undefined;
  // A server that doesn't rotate sends none: the one that was used goes on working.
  const next = isTokenText(given.refresh_token) ? given.refresh_token : refreshToken;
  return shownTokens({
    accessToken: given.access_token,
    expiresAt: endOf(given.expires_in, askedAt),
    ...(next !== undefined && {
      refreshToken: next,
      refreshTokenExpiresAt: endOf(given.refresh_token_expires_in, askedAt),
    }),
    scope: typeof given.scope === 'string' ? given.scope : undefined,
    obtainedAt: askedAt,
    origin,
  });
}

/** Printable ASCII without blanks: what a header can carry. */
export function isTokenText(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

function endOf(seconds: unknown, from: number): number | undefined {
  return typeof seconds === 'number' && Number.isFinite(seconds) ? from + seconds * 1000 : undefined;
}
