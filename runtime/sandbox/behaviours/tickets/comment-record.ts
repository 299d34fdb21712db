import type { RecordBehaviour } from '../../contract.ts';
import { insertRecord } from '../insert.ts';

/** Comments: those of a request are those of its ticket. */
export const commentRecord: RecordBehaviour = {
  insert(world, given, { request_id, ...parents }) {
    const type = world.catalogue.type('Comment');
    if (!type) throw new Error('These tables have no comments');
    const above = request_id === undefined ? parents : { ticket_id: request_id, ...parents };
    return insertRecord(world, type, { public: true, ...given }, above);
  },
};
