import { expect, it } from 'vitest';
import { allOperations, type Notation, objects } from './specification.ts';

/** Bodies whose content is the caller's own, since Zendesk says nothing of it, and why that is so. */
const open: Readonly<Record<string, string>> = {
  'helpCenter.users.userSubscriptions.create': 'documented without a body',
  'resourceCollections.create': 'a payload holds records of any type',
  'resourceCollections.update': 'a payload holds records of any type',
  'suspendedTickets.attachments': 'documented without a body',
  'triggers.validate': 'documented without a body',
  'userViews.preview': 'known from other clients, which pass on what they are given',
  'users.suspension.create': 'documented without a body',
  'users.suspension.update': 'documented without a body',
  'zis.registry.uploadBundle': 'a bundle is a language of its own',
};

it('every body has typed keys, those apart of which nothing is known', () => {
  const found = allOperations.filter(({ notation }) => isOpen(notation));
  expect(found.map(({ row }) => row.id).sort()).toEqual(Object.keys(open).sort());
});

/** Whether a body takes anything: without keys, as plain JSON, or of an object of which nothing may be stated. */
function isOpen({ body }: Notation): boolean {
  if (body === undefined || body.$raw || body.$multipart) return false;
  const keys = (body.$keys ?? {}) as Record<string, unknown>;
  if (body.$keys) return Object.keys(keys).length === 0;
  const types = Object.entries(body).flatMap(([key, type]) => (key.startsWith('$') ? [] : [String(type)]));
  return types.some((type) => isOpenType(type.replace('[]', '')));
}

function isOpenType(type: string): boolean {
  const object = objects.get(type);
  if (!object) return type === 'object' || type === 'any';
  const access = Object.entries(object.attributes).map(
    ([name, one]) => one.access ?? (name === 'id' ? 'read' : 'both'),
  );
  return access.every((one) => one === 'read');
}
