import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { Failure, recordInvalid } from '../../http/failure.ts';
import { oneRecord } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { change, requireRecord } from '../records.ts';

/** Approval requests: one of a ticket at a time, each in a workflow of its own. */
export const approvalRequest: RecordBehaviour = {
  defaults: () => ({ status: 'active', origination_type: 'API_ORIGINATION', decisions: [] }),
  check: ({ world, input, before }) =>
    before || world.store.find(world.catalogue.type('Ticket'), input.ticket_id)
      ? {}
      : { ticket_id: [{ description: 'Ticket: cannot be found', error: 'InvalidValue' }] },
  apply({ world, call, record }) {
    refuseSecond(world, record);
    const { assignee_user_id, assignee_group_id } = record;
    const user = world.store.find(world.catalogue.type('User'), assignee_user_id);
    const group = world.store.find(world.catalogue.type('Group'), assignee_group_id);
    record.approval_workflow_instance_id = hexadecimal(0, recordsOf(world, 'ApprovalRequest').length + 1);
    record.created_by_id = call.principal?.id;
    record.created_by_user = personOf(call.principal);
    record.created_by_name = call.principal?.name;
    record.assignee_user = personOf(user);
    record.assignee_group = group ? { id: group.id, name: group.name } : null;
    record.requester_name = user?.name ?? group?.name ?? null;
    record.ticket_details = detailsOf(world, record.ticket_id);
  },
};

/** Decisions, and the requests of a workflow. */
export const approvalOperations: Readonly<Record<string, OperationBehaviour>> = {
  UpdateDecisionApprovalRequest: decide,
  SearchApprovals: (call) => {
    const { status } = bodyAttributes(call);
    const found = recordsOf(call.world, 'ApprovalRequest')
      .filter((one) => one.approval_workflow_instance_id === pathId(call))
      .filter((one) => status === undefined || one.status === status);
    const ends = { after_cursor: null, after_url: null, before_cursor: null, before_url: null };
    return { body: { approval_requests: found, ...ends } };
  },
};

/** Requests by their status and by who decides them. */
export const approvalSelections: Readonly<Record<string, Selection>> = {
  ListApprovalRequests: ({ world, query }) => {
    const names = ['status', 'assignee_user_id', 'assignee_group_id'].filter((name) => query.has(`filter[${name}]`));
    const isAsked = (one: Attributes, name: string): boolean =>
      (query.get(`filter[${name}]`) ?? '').split(',').includes(String(one[name]));
    return recordsOf(world, 'ApprovalRequest').filter((one) => names.every((name) => isAsked(one, name)));
  },
};

function refuseSecond(world: World, { ticket_id }: Attributes): void {
  const others = recordsOf(world, 'ApprovalRequest').filter((one) => one.ticket_id === ticket_id);
  if (!others.some(({ status }) => status !== 'withdrawn')) return;
  const title = "Approval request couldn't be sent because one active, approved, or denied request already exists";
  throw new Failure(422, { errors: [{ code: 'ApprovalRequestCreationFailed', title }] });
}

function decide(call: Call): Result {
  const { status, notes = null } = bodyAttributes(call);
  const request = requireRecord(call.world, 'ApprovalRequest', pathId(call, 1));
  if (!['approved', 'rejected', 'pending', 'withdrawn'].includes(String(status)))
    throw recordInvalid({ status: [{ description: 'Status: is not included in the list', error: 'InvalidValue' }] });
  const at = { decided_at: timestamp(call.world), decided_by_user: personOf(call.principal) };
  const decisions = [...(request.decisions as Attributes[]), { status, decision_notes: notes, ...at }];
  const changes = { status: status === 'pending' ? 'active' : status, decisions, decided_at: at.decided_at };
  return oneRecord(call, change(call.world, 'ApprovalRequest', request, changes));
}

function personOf(user: Attributes | null | undefined): Attributes | null {
  return user ? { id: user.id, name: user.name, photo: null } : null;
}

function detailsOf(world: World, id: unknown): Attributes {
  const { priority = null, requester_id } = requireRecord(world, 'Ticket', id);
  const requester = personOf(world.store.find(world.catalogue.type('User'), requester_id));
  return { id: String(id), priority, requester, custom_fields: [] };
}
