import { ZendeskError } from './zendesk-error.ts';

/** The place to go on from is too old: the API has forgotten its cursor, and the export begins anew. */
export class CursorExpiredError extends ZendeskError {
  static override readonly brand: string = 'CursorExpiredError';

  /** Unix seconds until which the API promised to know the cursor. */
  declare readonly goodUntil: number;

  constructor(message: string, properties: { readonly goodUntil: number; readonly cause?: unknown }) {
    super(message, properties);
  }
}
