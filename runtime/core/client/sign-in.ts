import type { Operation } from '../operation/operation.ts';

/** What a client has to know of an account to get tokens, and to learn whose they are. */
export interface SignIn {
  /** Path of the page where users let an application in: `/oauth/authorizations/new`. */
  readonly page: string;
  /** Gives tokens. */
  readonly grant: Operation;
  /** Tells who asks; its answer holds the record under the key. */
  readonly identity: { readonly key: string; operation(): Promise<Operation> };
  /** Scopes that are documented; there are more. */
  readonly scopes: readonly string[];
}

/** It comes with the first request that needs it. */
export type LoadSignIn = () => Promise<{ readonly signIn: SignIn }>;
