import type { BehaviourTable, RecordBehaviour } from '../../contract.ts';
import { chatAgentOperations } from './agents.ts';
import { banOperations } from './bans.ts';
import { chatOperations, chat as chatRecord, chatSelections } from './chats.ts';

/** Shortcuts and triggers go by their name: a second one of it is refused. */
const named: RecordBehaviour = {
  check({ world, type, record, before }) {
    if (before || !world.store.find(type, record[type.id])) return {};
    return { name: [{ description: 'Name: has already been taken', error: 'DuplicateValue' }] };
  },
};

/** What Chat does beyond the tables. */
export const chat: Partial<BehaviourTable> = {
  operations: { ...chatAgentOperations, ...banOperations, ...chatOperations },
  selections: chatSelections,
  records: {
    Chat: chatRecord,
    ChatShortcut: named,
    ChatTrigger: named,
    ChatAgent: { unique: [['email']] },
    ChatDepartment: { unique: [['name']] },
  },
};
