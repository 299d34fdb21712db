import type { Attributes } from '../../types.ts';
import type { Add, Cast, Scene } from './scene.ts';
import { BEGINNING } from './scene.ts';

/** Chat with two agents in a department, a chat that was held and a message that was left. */
export const chatScene: Scene = {
  object: 'Chat',
  play(add, { agent, customer, ticket }) {
    add('ChatAccount', {
      account_key: 'sandbox',
      status: 'active',
      create_date: BEGINNING,
      billing: {},
      plan: { name: 'Team' },
    });
    const staff = playStaff(add, agent);
    const visitor = {
      id: add('ChatVisitor', { name: customer?.name, email: customer?.email, banned: false }),
      name: customer?.name,
      email: customer?.email,
    };
    playChats(add, staff, visitor, ticket);
    playSettings(add, staff.id);
    add('ChatVisitorBan', {
      type: 'visitor',
      visitor_id: 'x',
      visitor_name: 'A robot',
      reason: 'Spam',
      created_at: BEGINNING,
    });
    add('ChatIpAddress', { type: 'ip_address', ip_address: '192.0.2.1', reason: 'Spam', created_at: BEGINNING });
  },
};

function playStaff(add: Add, agent: Attributes | undefined): { id: unknown; department: unknown; name: unknown } {
  const role = { enabled: true, role_id: 1, create_date: BEGINNING };
  const owner = { first_name: 'Olivia', last_name: 'Owner', display_name: 'Olivia', email: 'owner@example.com' };
  const [first = 'Ada', last = 'Agent'] = String(agent?.name ?? '').split(' ');
  const id = add('ChatAgent', { ...owner, ...role, roles: { administrator: true, owner: true } });
  const other = add('ChatAgent', {
    first_name: first,
    last_name: last,
    display_name: first,
    email: agent?.email,
    ...role,
  });
  const department = add('ChatDepartment', {
    name: 'Sales',
    description: 'Sells.',
    enabled: true,
    members: [id, other],
  });
  return { id, department, name: owner.display_name };
}

type Staff = ReturnType<typeof playStaff>;

function playChats(add: Add, { id, department, name }: Staff, visitor: Attributes, ticket: Cast['ticket']): void {
  const at = {
    timestamp: BEGINNING,
    update_timestamp: BEGINNING,
    visitor,
    department_id: department,
    department_name: 'Sales',
  };
  const with_ = { agent_ids: [String(id)], agent_names: [name], zendesk_ticket_id: ticket?.id ?? null };
  const said = { type: 'chat.msg', timestamp: BEGINNING, name: visitor.name, msg: 'Do you sell printers?' };
  const counts = { count: { visitor: 1, agent: 1, total: 2 }, duration: 60, rating: 'good', started_by: 'visitor' };
  const chat = { ...at, ...with_, ...counts, type: 'chat', history: [said], tags: ['sales'], end_timestamp: BEGINNING };
  const held = add('Chat', { ...chat, unread: false, missed: false });
  add('Chat', { ...at, type: 'offline_msg', message: 'Call me about a printer.', unread: true, tags: [] });
  playHistory(add, { id, department, name }, held);
}

/** What the exports tell of agents, goals and departments. */
function playHistory(add: Add, { id, department, name }: Staff, held: unknown): void {
  add('ChatAgentTimespan', {
    agent_id: id,
    start_time: BEGINNING,
    duration: 3600,
    status: 'online',
    engagement_count: 1,
  });
  const attribution = {
    agent_id: id,
    agent_name: name,
    department_id: department,
    department_name: 'Sales',
    chat_id: held,
    chat_timestamp: BEGINNING,
  };
  add('ChatConversion', { goal_id: add('ChatGoal', GOAL), goal_name: GOAL.name, timestamp: BEGINNING, attribution });
  add('ChatDepartmentEvent', {
    department_id: department,
    field_name: 'name',
    previous_value: 'Shop',
    value: 'Sales',
    timestamp: BEGINNING,
  });
}

const GOAL = {
  name: 'Bought',
  description: 'Something was bought.',
  enabled: true,
  attribution_model: 'last_touch',
  attribution_period: 15,
};

function playSettings(add: Add, agent: unknown): void {
  add('ChatShortcut', {
    name: 'hello',
    message: 'Hello, how can I help?',
    options: '',
    tags: ['greeting'],
    id: 'hello',
    scope: 'all',
  });
  const definition = {
    event: 'page_enter',
    condition: ['and'],
    actions: [['sendMessageToVisitor', 'Bot', 'Hi']],
    version: 1,
    editor: 'advanced',
  };
  add('ChatTrigger', { name: 'Welcome', description: `By agent ${agent}.`, enabled: true, definition, id: 1 });
}
