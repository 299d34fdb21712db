import type { LoadedOperations, Operation } from '../operation/operation.ts';

/** What a client has to know of Zendesk to get tokens, and to learn whose they are. */
export interface SignIn {
  /** Path of the page where users let an application in: `/oauth/authorizations/new`. */
  readonly page: string;
  /** Gives tokens. */
  readonly grant: NamedOperation;
  /** Tells who asks. */
  readonly identity: NamedOperation;
  /** Scopes that are documented; there are more. */
  readonly scopes: readonly string[];
}

/** One operation of a resource. */
export interface NamedOperation {
  readonly name: string;
  operations(): LoadedOperations;
}

/** It comes with the first request that needs it. */
export type LoadSignIn = () => Promise<{ readonly signIn: SignIn }>;

/** The operation, which comes with its first use. What it sends and answers is read as plain JSON, not as records. */
export async function operationOf({ name, operations }: NamedOperation): Promise<Operation> {
  const found = (await operations()).operations[name];
  if (!found) throw new Error(`There is no operation ${name}`);
  return found as Operation;
}
