import type { RecordBehaviour } from '../../contract.ts';

/** Skips: the agent who calls leaves a ticket to others. */
export const skip: RecordBehaviour = {
  check: ({ world, input }) =>
    world.store.find(world.catalogue.type('ticket'), input.ticket_id)
      ? {}
      : { ticket: [{ description: 'Ticket: cannot be found', error: 'InvalidValue' }] },
  apply({ world, call, record, before }) {
    if (before) return;
    record.user_id = call.principal?.id ?? null;
    record.ticket = world.store.find(world.catalogue.type('ticket'), record.ticket_id);
  },
};
