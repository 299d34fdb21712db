import { type AuthOptions, kindOf } from '../auth/options.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { findWrongOption, hasMethods, type Rule } from '../request/rules.ts';

const isText: Rule = [
  (value) => typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value),
  'a text that is not empty and holds no control characters',
];
const isEmail: Rule = [
  (value) => isText[0](value) && !/:|\/token$/.test(value as string),
  'an e-mail address, without a colon or "/token"',
];
const isStore: Rule = [
  (value) => isText[0](value) || hasMethods(value, ['load', 'save', 'lock']),
  'the path of a file, or have load, save and lock',
];
const isScope: Rule = [
  (value) => [value].flat().every((one) => typeof one === 'string' && /^[!-~ ]+$/.test(one)),
  "the names of scopes: \"read write\" or ['read', 'write']",
];

/** What belongs to each kind of credential. */
const RULES: Readonly<Record<ReturnType<typeof kindOf>, Readonly<Record<string, Rule>>>> = {
  oauthToken: {
    oauthToken: [(value) => typeof value === 'function' || isText[0](value), `${isText[1]}, or a function`],
  },
  token: { token: isText, email: isEmail },
  password: { password: isText, email: isEmail },
  clientId: { clientId: isText, clientSecret: isText, refreshToken: isText, store: isStore, scope: isScope },
};

/**
 * Checks the credential.
 *
 * @throws ConfigurationError naming what is wrong, missing or unknown
 */
export function checkAuth(auth: AuthOptions): void {
  if (auth === null) return;
  const kind = kindOf(auth);
  const stated: Readonly<Record<string, unknown>> = { ...auth };
  const found = findWrongOption(stated, RULES[kind]);
  if (found) throw wrongOption(`auth.${found.name}`, found.problem);
  const { store, refreshToken } = stated;
  if (refreshToken !== undefined && store === undefined) throw wrongOption('auth.store', STORE_MISSING);
  const ofClient = store === undefined ? ['clientSecret'] : [];
  const missing = (kind === 'clientId' ? ofClient : Object.keys(RULES[kind])).find((key) => stated[key] === undefined);
  if (missing) throw wrongOption(`auth.${missing}`, `is missing beside auth.${kind}`);
}

const STORE_MISSING =
  'is missing: a refresh token works once, and its successor must be kept: in a file (or ZENDESK_TOKEN_FILE) or a store of zents/stores';
