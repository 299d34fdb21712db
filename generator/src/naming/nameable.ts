import type { BodyNotation, BulkNotation, OperationNotation } from '../load/notation.ts';

/** What the name of an operation follows from. */
export interface Nameable {
  /** Method and path. */
  readonly request: string;
  readonly response: OperationNotation['response'];
  readonly body?: BodyNotation | undefined;
  readonly bulk?: BulkNotation | undefined;
  /** Path that the API's requests begin with, and the property of the client that holds them. */
  readonly api: { readonly prefix: string; readonly accessor: string | null };
}
