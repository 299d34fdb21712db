import type { Rows } from '../../guides/row.ts';

/** Surveys of the old kind. */
export const rows: Rows = {
  'nps | list': { cannot: 'Zendesk lists no surveys: zendesk.nps.recipients and zendesk.nps.responses have exports.' },
  'nps.recipients_incremental': {
    call: (z) => z.nps.recipients.incremental({ start_time: 1332034771 }),
    sends: 'GET /api/v2/nps/incremental/recipients?start_time=1332034771',
  },
  'nps.responses_incremental': {
    call: (z) => z.nps.responses.incremental({ start_time: 1332034771 }),
    sends: 'GET /api/v2/nps/incremental/responses?start_time=1332034771',
  },
};
