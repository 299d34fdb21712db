import { wrongOption } from '../errors/usage-errors.ts';
import { scalarText } from '../operation/scalar-text.ts';
import { isLoopback } from '../request/loopback.ts';
import type { ClientOptions } from './options.ts';

/**
 * The origin that a subdomain or an origin stands for.
 *
 * @throws ConfigurationError for anything but https, except on loopback
 */
export function originOf({ subdomain, origin }: Pick<ClientOptions, 'subdomain' | 'origin'>): string {
  if (subdomain !== undefined && origin !== undefined)
    throw wrongOption('origin', 'contradicts subdomain: state one of them');
  if (origin !== undefined) return checkedOrigin(origin, 'origin');
  if (subdomain === undefined)
    throw wrongOption('subdomain', 'is missing: state it, or an origin, or set ZENDESK_SUBDOMAIN');
  if (typeof subdomain === 'string' && /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(subdomain)) {
    return `https://${subdomain.toLowerCase()}.zendesk.com`;
  }
  const name = /^(?:https?:\/\/)?([a-z\d-]+)\.zendesk\.com/i.exec(scalarText(subdomain))?.[1];
  throw wrongOption('subdomain', `must be letters, digits and hyphens${name ? `; did you mean "${name}"?` : ''}`);
}

/**
 * The hosts that are asked in place of others, both as origins.
 *
 * @throws ConfigurationError for anything but https, except on loopback
 */
export function originsOf({ origins = {} }: Pick<ClientOptions, 'origins'>): Readonly<Record<string, string>> {
  const pairs = Object.entries(origins).map(([host, given]) => [
    checkedOrigin(host, 'origins'),
    checkedOrigin(given, `origins["${host}"]`),
  ]);
  return Object.freeze(Object.fromEntries(pairs));
}

function checkedOrigin(given: string, option: string): string {
  if (typeof given !== 'string' || !URL.canParse(given)) throw wrongOption(option, 'must be a URL');
  const { origin, protocol, hostname, pathname, search, hash, username, password } = new URL(given);
  if (username || password) throw wrongOption(option, 'must not hold credentials: they belong into auth');
  if (pathname !== '/' || search || hash) throw wrongOption(option, 'must not have a path, a query or a fragment');
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return origin;
  throw wrongOption(option, 'must be https, except on loopback');
}
