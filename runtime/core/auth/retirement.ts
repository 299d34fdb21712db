import type { Logger } from '../log/logger.ts';

const RETIREMENT: Readonly<Record<string, string>> = {
  token:
    'API tokens stop working on 2027-04-30, and none can be made since 2026-10-27: use an OAuth client, auth: { clientId, clientSecret }',
  password:
    'Zendesk removed passwords from its API in January 2026: use an OAuth client, auth: { clientId, clientSecret }',
};

/** Kinds that were warned of. */
const warned = new Set<string>();

/** Warns of a kind of credential that retires, once a process. */
export function warnOfRetirement(kind: string, log: Pick<Logger, 'warn'>): void {
  const retirement = RETIREMENT[kind];
  if (retirement && !warned.has(kind)) log.warn(retirement);
  warned.add(kind);
}
