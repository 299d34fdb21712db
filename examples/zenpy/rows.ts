import type { Rows } from './row.ts';
import { rows as attachments } from './rows/attachments.ts';
import { rows as groups } from './rows/groups.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = { attachments, groups };
