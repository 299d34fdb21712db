import type { Emitter } from '../events/emitter.ts';
import type { Logger } from '../log/logger.ts';

/** Says who asks. */
export interface AuthStrategy {
  /** Value of the `Authorization` header; undefined: none is sent. */
  authorization(): Promise<string | undefined>;
  /**
   * Takes back a value that the server refused with 401. True: another one can be had, and the request may be repeated
   * with it.
   */
  reject(authorization: string | undefined): boolean;
}

/** The credential of a client and of those that share it, which each of them uses by its own connection. */
export type SharedAuth = (asker: Asker) => AuthStrategy;

/** What a credential that is got from the server needs of the client that asks for it. */
export interface Asker {
  /** The account. */
  readonly origin: string;
  readonly clock: { now(): number };
  readonly log: Logger;
  readonly events: Emitter;
  /**
   * Asks for tokens, and asks again where the answer is lost or the server is busy.
   *
   * @param beforeRepeating called before each repetition; what it throws ends them
   */
  grant(body: GrantBody, beforeRepeating?: () => Promise<void>): Promise<GrantAnswer>;
}

/** What tokens are asked for by. */
export type GrantBody = Readonly<Record<string, string>> & { readonly grant_type: string };

/** The answer to a grant. */
export interface GrantAnswer {
  readonly data: unknown;
  readonly response: AnswerInfo;
}

/** What is told of an answer. */
export interface AnswerInfo {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly requestId: string | undefined;
}

/** A strategy whose credential never changes. */
export function constantAuth(authorization: string | undefined): AuthStrategy {
  return { authorization: async () => authorization, reject: () => false };
}
