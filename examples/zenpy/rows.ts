import type { Rows } from './row.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as search } from './rows/search.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = { groups, search };
