/** The body as it came, before anything parsed it: its text or its bytes. Absent or empty for GET and DELETE. */
export type WebhookBody = string | Uint8Array | ArrayBuffer | null | undefined;

/**
 * Headers as servers hand them out: `Headers`, a `Map`, a list of pairs, or an object such as Node's `request.headers`.
 * Names count in any case.
 */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A `Request` of the fetch standard, as workers, Deno, Bun and most frameworks hand it out. */
export interface WebhookRequest {
  readonly headers: Iterable<readonly [string, string]>;
  readonly bodyUsed: boolean;
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** What a signature is checked with. */
export interface WebhookVerification {
  /** The webhook's signing secret, or several while one replaces another: any of them may have signed. */
  secret: string | readonly string[];
  /** Milliseconds that the timestamp may lie in the past or the future; default: 5 minutes. `Infinity`: any time. */
  tolerance?: number | undefined;
  /** What time it is, in milliseconds since 1970; default: the clock. For tests. */
  now?: number | undefined;
}

/** A call of a webhook, and what it is checked with. */
export interface WebhookCall extends WebhookVerification {
  body?: WebhookBody;
  headers: WebhookHeaders;
}

/** What `signWebhook` signs. */
export interface WebhookToSign {
  body?: WebhookBody;
  secret: string;
  /** When it is sent; default: now. A text goes as it is. */
  timestamp?: Date | string | undefined;
}

/** The headers that Zendesk signs a call with. */
export type WebhookSignatureHeaders = {
  readonly 'x-zendesk-webhook-signature': string;
  readonly 'x-zendesk-webhook-signature-timestamp': string;
};

/** Milliseconds between the timestamp of a call and now: 5 minutes. */
export const DEFAULT_WEBHOOK_TOLERANCE = 300_000;
