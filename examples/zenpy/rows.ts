import type { Rows } from './row.ts';
import { rows as exports } from './rows/exports.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as jobsAndMetrics } from './rows/jobs-and-metrics.ts';
import { rows as memberships } from './rows/memberships.ts';
import { rows as ofUsersAndTickets } from './rows/of-users-and-tickets.ts';
import { rows as organizations } from './rows/organizations.ts';
import { rows as tickets } from './rows/tickets.ts';
import { rows as users } from './rows/users.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  exports,
  groups,
  jobsAndMetrics,
  memberships,
  ofUsersAndTickets,
  organizations,
  tickets,
  users,
};
