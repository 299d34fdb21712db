import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { dashboardPage } from '../../lists/linked.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { agentsOf, availabilityOf } from './agents.ts';
import { blankOf } from './blank.ts';

/** What agents did on the phone has no id but theirs. */
export const agentsActivity: RecordBehaviour = { order: ['agent_id'] };

/** Figures of the calls that the account has. */
export const statsOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowAccountOverview: (call) => ({ body: { account_overview: accountOf(call) } }),
  ShowAgentsOverview: (call) => ({ body: { agents_overview: agentsOverview(call) } }),
  ShowCurrentQueueActivity: (call) => ({ body: { current_queue_activity: queueOf(call) } }),
  GetAccountLevelActivity: (call) => ({ body: dashboardOf(call) }),
  GetQueueLevelActivity: (call) => ({ body: dashboardOf(call) }),
  GetAgentLevelActivity: agentLevel,
};

/** What each agent did. */
export const statsSelections: Readonly<Record<string, Selection>> = {
  ListAgentsActivity: (call) => agentsOf(call).map((agent) => activityOf(call, agent)),
};

function callsOf({ world, query }: Call): Attributes[] {
  const wanted = (query.get('phone_number_ids') ?? query.get('phone_numbers'))?.split(',');
  return recordsOf(world, 'Call').filter((one) => !wanted || wanted.includes(String(one.phone_number_id)));
}

function sum(records: readonly Attributes[], name: string): number {
  return records.reduce((total, record) => total + Number(record[name] ?? 0), 0);
}

function average(records: readonly Attributes[], name: string): number {
  return records.length === 0 ? 0 : Math.round(sum(records, name) / records.length);
}

function accountOf(call: Call): Attributes {
  const calls = callsOf(call);
  const inDirection = (wanted: string): number => calls.filter(({ direction }) => direction === wanted).length;
  return {
    ...blankOf(call.world, 'AccountOverview'),
    average_call_duration: average(calls, 'duration'),
    average_hold_time: average(calls, 'hold_time'),
    average_queue_wait_time: average(calls, 'wait_time'),
    average_time_to_answer: average(calls, 'time_to_answer'),
    average_wrap_up_time: average(calls, 'wrap_up_time'),
    total_call_duration: sum(calls, 'duration'),
    total_calls: calls.length,
    total_hold_time: sum(calls, 'hold_time'),
    total_inbound_calls: inDirection('inbound'),
    total_outbound_calls: inDirection('outbound'),
    total_voicemails: calls.filter(({ voicemail }) => voicemail === true).length,
    total_wrap_up_time: sum(calls, 'wrap_up_time'),
  };
}

function activityOf(call: Call, { id, name }: Attributes): Attributes {
  const legs = recordsOf(call.world, 'Leg').filter(({ agent_id }) => agent_id === id);
  const { agent_state, call_status, via } = availabilityOf(call, id);
  return {
    ...blankOf(call.world, 'AgentsActivity'),
    ...{ agent_id: id, name, agent_state, call_status, via },
    average_hold_time: average(legs, 'hold_time'),
    average_talk_time: average(legs, 'talk_time'),
    average_wrap_up_time: average(legs, 'wrap_up_time'),
    calls_accepted: legs.length,
    total_call_duration: sum(legs, 'duration'),
    total_hold_time: sum(legs, 'hold_time'),
    total_talk_time: sum(legs, 'talk_time'),
    total_wrap_up_time: sum(legs, 'wrap_up_time'),
  };
}

function agentsOverview(call: Call): Attributes {
  const all = agentsOf(call).map((agent) => activityOf(call, agent));
  return {
    ...blankOf(call.world, 'AgentsOverview'),
    average_hold_time: average(all, 'average_hold_time'),
    average_talk_time: average(all, 'average_talk_time'),
    average_wrap_up_time: average(all, 'average_wrap_up_time'),
    total_calls_accepted: sum(all, 'calls_accepted'),
    total_hold_time: sum(all, 'total_hold_time'),
    total_talk_time: sum(all, 'total_talk_time'),
    total_wrap_up_time: sum(all, 'total_wrap_up_time'),
  };
}

/** Nobody waits in a sandbox. */
function queueOf(call: Call): Attributes {
  const isOnline = ({ id }: Attributes): boolean => availabilityOf(call, id).agent_state === 'online';
  const agents_online = agentsOf(call).filter(isOnline).length;
  const none = { average_wait_time: 0, callbacks_waiting: 0, calls_waiting: 0, longest_wait_time: 0 };
  return { agents_online, ...none, embeddable_callbacks_waiting: 0 };
}

function figuresOf(calls: readonly Attributes[]): Attributes {
  return {
    average_hold_time: average(calls, 'hold_time'),
    average_talk_time: average(calls, 'talk_time'),
    average_wrap_up_time: average(calls, 'wrap_up_time'),
    calls_accepted: calls.length,
    total_call_length: sum(calls, 'duration'),
    total_hold_time: sum(calls, 'hold_time'),
    total_talk_time: sum(calls, 'talk_time'),
    total_wrap_up_time: sum(calls, 'wrap_up_time'),
  };
}

/** The figures of the last day. */
function dashboardOf(call: Call): Attributes {
  const to = Math.floor(call.world.clock() / 1000);
  const calls = callsOf(call);
  return { account: figuresOf(calls), agents: agentRows(call, calls), from: to - 86_400, to };
}

function agentRows(call: Call, calls: readonly Attributes[]): Attributes[] {
  return agentsOf(call).map(({ id, name }) => ({
    ...{ agent_id: id, name },
    ...figuresOf(calls.filter(({ agent_id }) => agent_id === id)),
  }));
}

/** The pages of the agents stand within the figures. */
function agentLevel(call: Call): { body: Attributes } {
  const { agents, ...figures } = dashboardOf(call);
  const listing = { records: agents as Attributes[], query: call.query, url: call.path, maxPageSize: 100 };
  const { records, frame } = dashboardPage(listing);
  return { body: { agents_activity: { ...figures, agents: records, ...frame } } };
}
