import type { AuthOptions } from '../auth/options.ts';
import { type ConfigurationError, wrongOption } from '../errors/usage-errors.ts';
import type { LogLevel } from '../log/levels.ts';
import type { ClientOptions } from './options.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The variable of each credential, by the key that it has in `auth`. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  oauthToken: 'ZENDESK_OAUTH_TOKEN',
  token: 'ZENDESK_API_TOKEN',
  password: 'ZENDESK_PASSWORD',
  clientId: 'ZENDESK_CLIENT_ID',
};

/** Fills what the options leave out from `ZENDESK_*` variables; empty ones count as absent. */
export function withEnvironment(
  options: ClientOptions,
  variables: Variables = globalThis.process?.env ?? {},
): ClientOptions {
  const read = (name: string): string | undefined => variables[`ZENDESK_${name}`]?.trim() || undefined;
  const account = { subdomain: read('SUBDOMAIN'), origin: read('ORIGIN') };
  const isAccountGiven = options.subdomain !== undefined || options.origin !== undefined;
  if (!isAccountGiven && account.subdomain && account.origin) {
    throw conflict('origin', 'ZENDESK_SUBDOMAIN', 'ZENDESK_ORIGIN');
  }
  return {
    ...options,
    ...(!isAccountGiven && account),
    auth: options.auth === undefined ? credentialOf(variables, options, account) : options.auth,
    locale: options.locale ?? read('LOCALE'),
    logLevel: options.logLevel ?? (read('LOG_LEVEL') as LogLevel | undefined),
  };
}

function credentialOf(variables: Variables, options: ClientOptions, account: ClientOptions): AuthOptions | undefined {
  const set = Object.entries(CREDENTIALS).filter(([, variable]) => variables[variable]?.trim());
  const [first, second] = set;
  if (!first) return undefined;
  if (second) throw conflict('auth', first[1], second[1]);
  checkSameAccount(options, account);
  const [key, variable] = first;
  const email = variables.ZENDESK_EMAIL?.trim();
  const needsEmail = key === 'token' || key === 'password';
  if (needsEmail && !email) throw wrongOption('auth.email', `is missing: ${variable} needs ZENDESK_EMAIL`);
  const names = Object.entries({ [key]: variable, ...(key === 'clientId' && OF_A_CLIENT) });
  const stated = names.map(([option, name]) => [option, variables[name]?.trim() || undefined]);
  return { ...Object.fromEntries(stated), ...(needsEmail && { email }) } as unknown as AuthOptions;
}

/** What belongs to an OAuth client; the file keeps what comes after the refresh token. */
const OF_A_CLIENT: Readonly<Record<string, string>> = {
  clientSecret: 'ZENDESK_CLIENT_SECRET',
  refreshToken: 'ZENDESK_REFRESH_TOKEN',
  store: 'ZENDESK_TOKEN_FILE',
  scope: 'ZENDESK_SCOPE',
};

/** The credential of one account must not be sent to another that the program names. */
function checkSameAccount({ subdomain, origin }: ClientOptions, account: ClientOptions): void {
  const isOther = (subdomain && account.subdomain !== subdomain) || (origin && account.origin !== origin);
  if (isOther && (account.subdomain || account.origin)) {
    throw wrongOption(
      'auth',
      'is missing: the credential in the environment belongs to another account than the options',
    );
  }
}

function conflict(option: string, one: string, other: string): ConfigurationError {
  return wrongOption(option, `is not clear: both ${one} and ${other} are set`);
}
