// From specification/chat/resources/departments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatDepartmentLink } from '../links.ts';

/** What the methods of `chat.departments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.departments.list',
    method: 'GET',
    path: '/api/v2/chat/departments',
    retry: 'safe',
    items: '',
    model: chatDepartmentLink,
    pagination: [],
  },
  get: {
    id: 'chat.departments.get',
    method: 'GET',
    path: '/api/v2/chat/departments/{department_id}',
    records: { department_id: 'ChatDepartment' },
    retry: 'safe',
    answer: { bare: chatDepartmentLink },
    cached: true,
  },
  getByName: {
    id: 'chat.departments.getByName',
    method: 'GET',
    path: '/api/v2/chat/departments/name/{name}',
    parameters: { name: 'string' },
    retry: 'safe',
    answer: { bare: chatDepartmentLink },
  },
  create: {
    id: 'chat.departments.create',
    method: 'POST',
    path: '/api/v2/chat/departments',
    retry: 'never',
    answer: { bare: chatDepartmentLink },
    body: { key: '', model: chatDepartmentLink, purpose: 'create' },
  },
  update: {
    id: 'chat.departments.update',
    method: 'PUT',
    path: '/api/v2/chat/departments/{department_id}',
    records: { department_id: 'ChatDepartment' },
    retry: 'idempotent',
    answer: { bare: chatDepartmentLink },
    body: { key: '', model: chatDepartmentLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.departments.delete',
    method: 'DELETE',
    path: '/api/v2/chat/departments/{department_id}',
    records: { department_id: 'ChatDepartment' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatDepartment',
  },
};
