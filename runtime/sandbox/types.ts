/** Attributes by name, as in JSON. */
export type Attributes = { [name: string]: unknown };

/** Where the time comes from: milliseconds since 1970. */
export type Clock = () => number;

/** The platform's `URLSearchParams`, named so that these declarations need no one's types. */
export type Query = typeof globalThis extends { URLSearchParams: { prototype: infer P } } ? P : never;

/** A request as the engine sees it, whatever brought it. */
export interface SandboxRequest {
  readonly method: string;
  /** Absolute or relative to the sandbox; only path and query count. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

/** An answer of the engine, before it becomes bytes on a socket. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body: a text, or the bytes of a file; empty where there is none. */
  readonly body: string | Uint8Array;
  /** What goes wrong on the way: the connection is reset, or ends in the middle of the body. */
  readonly broken?: 'reset' | 'cut';
}

/** What an operation answers: JSON, or nothing. */
export interface Result {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A value is a plain JSON object. */
export function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
