import { ZendeskError } from './zendesk-error.ts';

/** An option of the client is wrong, missing or contradicts another. */
export class ConfigurationError extends ZendeskError {
  static override readonly brand: string = 'ConfigurationError';

  /** Name of the option: `subdomain`, `auth.token`. */
  declare readonly option: string;

  constructor(message: string, properties: { readonly option: string; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** A `ConfigurationError` that starts with the option's name. */
export function wrongOption(option: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option });
}

/** An argument of a call is wrong; nothing was sent. */
export class InvalidArgumentError extends ZendeskError {
  static override readonly brand: string = 'InvalidArgumentError';

  /** The argument: `tickets.get(ticket_id)`, `ticket.status`, `options.timeout`. */
  declare readonly argument: string;

  constructor(message: string, properties: { readonly argument: string; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** An `InvalidArgumentError` that starts with the argument's name. */
export function wrongArgument(argument: string, problem: string): InvalidArgumentError {
  return new InvalidArgumentError(`${argument} ${problem}`, { argument });
}

/** A cache that doesn't exist, or settings that no cache can have. */
export class CacheError extends ZendeskError {
  static override readonly brand: string = 'CacheError';

  /** Name of the cache: `ticket`. */
  declare readonly cache?: string;

  constructor(message: string, properties: { readonly cache?: string; readonly cause?: unknown } = {}) {
    super(message, properties);
  }
}

/** Which check of a webhook's call failed. */
export type WebhookSignatureReason =
  | 'missing_signature'
  | 'malformed_signature'
  | 'missing_timestamp'
  | 'malformed_timestamp'
  | 'too_old'
  | 'too_new'
  | 'mismatch';

/** A webhook's signature is missing, wrong, too old or from the future. Tells neither the secret nor the right signature. */
export class WebhookSignatureError extends ZendeskError {
  static override readonly brand: string = 'WebhookSignatureError';

  /** The check that failed. */
  declare readonly reason: WebhookSignatureReason;

  constructor(message: string, properties: { readonly reason: WebhookSignatureReason }) {
    super(message, properties);
  }
}
