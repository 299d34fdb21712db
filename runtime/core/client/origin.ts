import { wrongOption } from '../errors/usage-errors.ts';
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
  if (origin !== undefined) return checkedOrigin(origin);
  if (subdomain === undefined)
    throw wrongOption('subdomain', 'is missing: state it, or an origin, or set ZENDESK_SUBDOMAIN');
  if (typeof subdomain === 'string' && /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(subdomain)) {
    return `https://${subdomain.toLowerCase()}.zendesk.com`;
  }
  const name = /^(?:https?:\/\/)?([a-z\d-]+)\.zendesk\.com/i.exec(String(subdomain))?.[1];
  throw wrongOption('subdomain', `must be letters, digits and hyphens${name ? `; did you mean "${name}"?` : ''}`);
}

function checkedOrigin(given: string): string {
  if (typeof given !== 'string' || !URL.canParse(given)) throw wrongOption('origin', 'must be a URL');
  const { origin, protocol, hostname, pathname, search, hash, username, password } = new URL(given);
  if (username || password) throw wrongOption('origin', 'must not hold credentials: they belong into auth');
  if (pathname !== '/' || search || hash) throw wrongOption('origin', 'must not have a path, a query or a fragment');
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return origin;
  throw wrongOption('origin', 'must be https, except on loopback');
}
