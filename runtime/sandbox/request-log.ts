import { loggedBody } from './http/parse.ts';
import { redacted } from './http/redact.ts';
import type { Query, SandboxRequest } from './types.ts';

/** A request that the sandbox got, for assertions. */
export interface LoggedRequest {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** Parameters by name, as `page[size]`; one that comes more than once has all its values. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Names in lower case; credentials are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; other bodies as they came. */
  readonly body: unknown;
  /** Client path of the operation, `tickets.list`; undefined where no operation has this path. */
  readonly operation: string | undefined;
  /** Status of the answer; 0 where the connection was reset. */
  readonly status: number;
  /**
   * What it asked for was done, whatever became of the answer: false where it was refused, where a fault came before it,
   * and where an Idempotency-Key said that it had been done.
   */
  readonly carriedOut: boolean;
}

/** What is noted of a request once it is known. */
export interface Outcome {
  status: number;
  carriedOut: boolean;
}

/** The requests so far. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  /** Notes a request; its outcome is written when it is known. */
  add(request: SandboxRequest, path: string, query: Query, operation: string | undefined): Outcome;
  clear(): void;
}

/** An empty log. */
export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    add(request, path, query, operation) {
      const entry = {
        method: request.method,
        path,
        query: queryOf(query),
        headers: redacted(request.headers),
        body: loggedBody(request),
        operation,
        status: 0,
        carriedOut: false,
      };
      entries.push(entry);
      return entry;
    },
    clear() {
      entries.length = 0;
    },
  };
}

function queryOf(parameters: Query): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
