import type { OpenString } from '../operation/open-string.ts';
import type { Id } from '../request/types.ts';

/** One value of a search keyword. `null` asks for records without one; a record stands for its id. */
export type SearchValue = string | number | bigint | boolean | null | Date | { readonly id: Id };

/** What stands for a place in an export. */
interface CheckpointLike {
  readonly version: 1;
  readonly operation: string;
}

/**
 * What a search asks for, beside its text: the fields of Zendesk's search. `status: 'open'` asks for equality;
 * `created_after`, `created_before`, `priority_greater_than`, `priority_less_than` and `created_between: [from, to]`
 * compare, without the bound itself; a list of values means any of them; `minus` leaves out what has one of its words.
 * Values with blanks are quoted, `*` stands for any end of a word, Dates are sent in UTC. What keywords can't say goes
 * into the text as it is: `'status>=open priority:high'`.
 */
export interface SearchKeywords {
  /** Words or terms (`tags:spam`) that no result has. */
  minus?: string | readonly string[] | undefined;
  /** A checkpoint goes with the parameter `from` of an export alone. */
  [keyword: string]: SearchValue | readonly SearchValue[] | CheckpointLike | undefined;
}

/** Keywords of a search that finds what `R` knows by type. */
export type TypedKeywords<R extends object> = SearchKeywords & {
  type?: TypeName<R> | readonly TypeName<R>[] | undefined;
};

type TypeName<R extends object> = Exclude<keyof R & string, 'otherwise'> | OpenString;

/** What a search for `K` finds: records of its `type`, or of all types that `R` knows. */
export type Found<R extends object, K> = K extends { readonly type: infer T } ? FoundOf<R, T> : R[keyof R];

type FoundOf<R extends object, T> = T extends readonly (infer E)[]
  ? FoundOf<R, E>
  : T extends keyof R
    ? R[T]
    : R[keyof R];
