import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { requireRecord } from '../records.ts';

/** How agents can be reached, and what is opened in their browsers. */
export const agentOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowAvailability: (call) => ({ body: { availability: availabilityOf(call, agentOf(call).id) } }),
  UpdateAvailability: changeAvailability,
  OpenUsersProfileInAgentBrowser: (call) => display(call, 'User'),
  OpenTicketInAgentBrowser: (call) => display(call, 'Ticket'),
  ShowCallConsole: (call) => ({ body: { call_console: consoleOf(call) } }),
};

const OFFLINE: Attributes = { agent_state: 'offline', call_status: null, via: 'client', available: false };

/** Users who may take calls. */
export function agentsOf({ world }: Call): Attributes[] {
  return recordsOf(world, 'User').filter(({ role }) => role !== 'end-user');
}

/** What is known of an agent's readiness: offline, unless it was changed. */
export function availabilityOf({ world }: Call, id: unknown): Attributes {
  return { ...OFFLINE, ...(world.notes.get(`availability of ${String(id)}`) as Attributes | undefined) };
}

function agentOf(call: Call): Attributes {
  const agent = agentsOf(call).find(({ id }) => String(id) === pathId(call));
  if (!agent) throw recordNotFound();
  return agent;
}

function changeAvailability(call: Call): Result {
  const { id } = agentOf(call);
  const changed = { ...availabilityOf(call, id), ...bodyRecord(call) };
  const availability = { ...changed, available: changed.agent_state === 'online' };
  call.world.notes.set(`availability of ${String(id)}`, availability);
  return { body: { availability } };
}

function display(call: Call, object: string): Result {
  agentOf(call);
  requireRecord(call.world, object, pathId(call, 1));
  return { status: 200 };
}

function consoleOf(call: Call): Attributes {
  const { agent_state, available } = availabilityOf(call, call.principal?.id);
  const numbers = recordsOf(call.world, 'PhoneNumber');
  const phone_numbers = numbers.map(({ id, name, number, nickname, display_number, country_code }) => ({
    ...{ id, name, number, nickname, display_number, country_code },
    outbound_allowed: true,
  }));
  const client_access_token = hexadecimal(Number(call.principal?.id ?? 0), 1);
  return {
    agent_state,
    client_access_token,
    current_call: null,
    is_available: available,
    phone_numbers,
    via: 'browser',
  };
}
