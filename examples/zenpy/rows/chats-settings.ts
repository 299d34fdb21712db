import { ChatDepartment, ChatGoal, ChatShortcut, ChatTrigger } from 'zents';
import type { Rows } from '../../guides/row.ts';

const departments: Rows = {
  'chats.departments | list': { call: (z) => z.chat.departments.list(), sends: 'GET /api/v2/chat/departments' },
  'chats.departments | show': {
    call: (z) => z.chat.departments.get(1001),
    sends: 'GET /api/v2/chat/departments/1001',
  },
  'chats.departments | show by name': {
    call: (z) => z.chat.departments.getByName('Billing'),
    sends: 'GET /api/v2/chat/departments/name/Billing',
  },
  'chats.departments.create': {
    call: (z) => z.chat.departments.create(new ChatDepartment({ name: 'x' })),
    sends: 'POST /api/v2/chat/departments',
    body: { name: 'x' },
  },
  'chats.departments.update': {
    call: (z) => z.chat.departments.update(1001, { name: 'x' }),
    sends: 'PUT /api/v2/chat/departments/1001',
    body: { name: 'x' },
    note: 'zenpy needs the record, and takes its id off.',
  },
  'chats.departments.delete': {
    call: (z) => z.chat.departments.delete(1001),
    sends: 'DELETE /api/v2/chat/departments/1001',
  },
};

const goals: Rows = {
  'chats.goals | list': { call: (z) => z.chat.goals.list(), sends: 'GET /api/v2/chat/goals' },
  'chats.goals | show': { call: (z) => z.chat.goals.get(1001), sends: 'GET /api/v2/chat/goals/1001' },
  'chats.goals.create': {
    call: (z) => z.chat.goals.create(new ChatGoal({ name: 'x' })),
    sends: 'POST /api/v2/chat/goals',
    body: { name: 'x' },
  },
  'chats.goals.update': {
    call: (z) => z.chat.goals.update(1001, { name: 'x' }),
    sends: 'PUT /api/v2/chat/goals/1001',
    body: { name: 'x' },
    note: 'zenpy needs the record, and takes its id off.',
  },
  'chats.goals.delete': {
    call: (z) => z.chat.goals.delete(1001),
    sends: 'DELETE /api/v2/chat/goals/1001',
  },
};

const shortcuts: Rows = {
  'chats.shortcuts | list': { call: (z) => z.chat.shortcuts.list(), sends: 'GET /api/v2/chat/shortcuts' },
  'chats.shortcuts | show': { call: (z) => z.chat.shortcuts.get('bye'), sends: 'GET /api/v2/chat/shortcuts/bye' },
  'chats.shortcuts.create': {
    call: (z) => z.chat.shortcuts.create(new ChatShortcut({ name: 'bye', message: 'm' })),
    sends: 'POST /api/v2/chat/shortcuts',
    body: { name: 'bye', message: 'm' },
    note: 'A shortcut has a name.',
  },
  'chats.shortcuts.update': {
    call: (z) => z.chat.shortcuts.update(new ChatShortcut({ name: 'bye', message: 'm' })),
    sends: 'PUT /api/v2/chat/shortcuts/bye',
    body: { message: 'm' },
    note: 'zenpy takes the name off the record and sends an empty one.',
  },
  'chats.shortcuts.delete': {
    call: (z) => z.chat.shortcuts.delete(new ChatShortcut({ name: 'bye' })),
    sends: 'DELETE /api/v2/chat/shortcuts/bye',
  },
};

const triggers: Rows = {
  'chats.triggers | list': { call: (z) => z.chat.triggers.list(), sends: 'GET /api/v2/chat/triggers' },
  'chats.triggers | show': { call: (z) => z.chat.triggers.get('Greet'), sends: 'GET /api/v2/chat/triggers/Greet' },
  'chats.triggers.create': {
    call: (z) => z.chat.triggers.create(new ChatTrigger({ name: 'Greet', enabled: 1 })),
    sends: 'POST /api/v2/chat/triggers',
    body: { name: 'Greet', enabled: 1 },
    note: 'A trigger has a name.',
  },
  'chats.triggers.update': {
    call: (z) => z.chat.triggers.update(new ChatTrigger({ name: 'Greet', enabled: 1 })),
    sends: 'PUT /api/v2/chat/triggers/Greet',
    body: { enabled: 1 },
    note: 'zenpy takes the name off the record and sends an empty one.',
  },
  'chats.triggers.delete': {
    call: (z) => z.chat.triggers.delete(new ChatTrigger({ name: 'Greet' })),
    sends: 'DELETE /api/v2/chat/triggers/Greet',
  },
};

/** What Chat is made up of: departments, goals, shortcuts and triggers. */
export const rows: Rows = { ...departments, ...goals, ...shortcuts, ...triggers };
