import type { Rows } from '../../guides/row.ts';

const unreachable = "node-zendesk's client does not reach it.";

/** Failures of targets. */
export const rows: Rows = {
  'targetfailures.list': {
    call: (z) => z.targetFailures.list(),
    sends: 'GET /api/v2/target_failures',
    note: unreachable,
  },
  'targetfailures.show': {
    call: (z) => z.targetFailures.get(6),
    sends: 'GET /api/v2/target_failures/6',
    note: unreachable,
  },
};
