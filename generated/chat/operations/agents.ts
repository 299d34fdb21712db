// From specification/chat/resources/agents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatAgentLink } from '../links.ts';

/** What the methods of `chat.agents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.agents.list',
    method: 'GET',
    path: '/api/v2/chat/agents',
    retry: 'safe',
    items: '',
    model: chatAgentLink,
    pagination: ['sinceId'],
  },
  get: {
    id: 'chat.agents.get',
    method: 'GET',
    path: '/api/v2/chat/agents/{agent_id}',
    records: { agent_id: 'ChatAgent' },
    retry: 'safe',
    answer: { bare: chatAgentLink },
    cached: true,
  },
  getByEmail: {
    id: 'chat.agents.getByEmail',
    method: 'GET',
    path: '/api/v2/chat/agents/email/{email}',
    parameters: { email: 'string' },
    retry: 'safe',
    answer: { bare: chatAgentLink },
  },
  me: {
    id: 'chat.agents.me',
    method: 'GET',
    path: '/api/v2/chat/agents/me',
    retry: 'safe',
    answer: { bare: chatAgentLink },
  },
  create: {
    id: 'chat.agents.create',
    method: 'POST',
    path: '/api/v2/chat/agents',
    retry: 'never',
    answer: { bare: chatAgentLink },
    body: { key: '', model: chatAgentLink, purpose: 'create' },
  },
  update: {
    id: 'chat.agents.update',
    method: 'PUT',
    path: '/api/v2/chat/agents/{agent_id}',
    records: { agent_id: 'ChatAgent' },
    retry: 'idempotent',
    answer: { bare: chatAgentLink },
    body: { key: '', model: chatAgentLink, purpose: 'update' },
  },
  updateMe: {
    id: 'chat.agents.updateMe',
    method: 'PUT',
    path: '/api/v2/chat/agents/me',
    retry: 'idempotent',
    answer: { bare: chatAgentLink },
    body: { key: '', model: chatAgentLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.agents.delete',
    method: 'DELETE',
    path: '/api/v2/chat/agents/{agent_id}',
    records: { agent_id: 'ChatAgent' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatAgent',
  },
};
