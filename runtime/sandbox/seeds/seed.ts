import type { Attributes } from '../types.ts';
import { SETTINGS } from './settings.ts';

/** How many records of a type, or which ones. */
export type SeedCount = number | readonly Attributes[];

/**
 * What a sandbox holds at first.
 * - `empty`: what no account is without: its owner, one group, one brand.
 * - `small`: a handful of believable records. `large`: 1,000 tickets of 500 users in 50 organizations and 20 groups.
 * - counts (in all, the owner included) or records by type: `{ tickets: 1000, users: 500 }`.
 */
export type Seed = 'empty' | 'small' | 'large' | Readonly<Record<string, SeedCount>>;

/** What the seeds that have a name hold. */
export const SEEDS: Readonly<Record<'empty' | 'small' | 'large', Readonly<Record<string, SeedCount>>>> = {
  empty: {},
  small: { organizations: 3, groups: 3, users: 10, tickets: 12, ...SETTINGS },
  large: { organizations: 50, groups: 20, users: 500, tickets: 1000, ...SETTINGS },
};
