import type { SchemaFacts } from './schema.ts';

/** One operation as an OpenAPI document has it. */
export interface OperationFacts {
  /** Method and path as the document writes them. */
  readonly request: string;
  readonly tag: string;
  readonly operationId: string | null;
  readonly isDeprecated: boolean;
  /** Who may call it, where the document says so in words that need no sentence. */
  readonly allowedFor: readonly string[] | undefined;
  /** Flavours of paging, where the document says so. */
  readonly pagination: readonly ('cursor' | 'offset')[];
  readonly path: ReadonlyMap<string, SchemaFacts>;
  readonly query: ReadonlyMap<string, ParameterFacts>;
  readonly body: BodyFacts;
  readonly answer: AnswerFacts;
}

/** A parameter of a query. */
export interface ParameterFacts extends SchemaFacts {
  readonly isRequired: boolean;
}

/** What a request carries; `unsaid` where the document has no body or no schema for it. */
export type BodyFacts =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'json' | 'multipart'; readonly schema: SchemaFacts }
  | { readonly kind: 'raw' };

/** What an answer carries. */
export type AnswerFacts =
  | { readonly kind: 'none' | 'file' | 'unsaid' }
  | { readonly kind: 'json'; readonly schema: SchemaFacts };
