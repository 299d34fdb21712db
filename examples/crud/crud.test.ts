import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account } from './account.ts';
import type { Form } from './input.ts';
import { crudResources } from './resources.ts';
import { Trial } from './trial.ts';

/** Where a resource goes its own way, in Zendesk or in the sandbox, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'apps.update': 'Takes another package of the app each time, as an upload.',
  'chat.account.get': 'An account has one Chat account, and the one of the sandbox has been there from the beginning.',
  'objectLayouts.essentialsCards.update': 'A card has nothing to change but its fields, of which it has none at first.',
  'objectLayouts.essentialsCards.delete': 'The card that Zendesk brings is there again.',
  'organizationMemberships.create': 'The first organization of a user is always the default one.',
  'requests.update':
    'A request can be solved by its requester only once an agent is responsible; all else is comments.',
  'ticketForms.ticketFormStatuses.update': 'A pair of form and status consists of two ids.',
  'users.delete': 'A deleted user can still be read and says `active: false`.',
  'users.organizationMemberships.create': 'The first organization of a user is always the default one.',
  'users.suspension.delete': 'Zendesk does not publish what it answers, so that the sandbox keeps nothing.',
  'talk.availabilities.update': 'What older answers call `available` follows from `agent_state`.',
};

const forms: readonly Form[] = ['minimal', 'full'];
const resources = crudResources();
const met = new Set<string>();

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

describe('what is made can be read, listed, changed and deleted', () => {
  it.each(resources.map((resource) => [resource.name, resource] as const))('%s', async (name, resource) => {
    for (const form of forms) {
      const trial = new Trial(account, resource);
      await trial.run(form);
      const breaches = Object.entries(trial.breaches).map(([verb, found]) => [`${name}.${verb}`, found] as const);
      for (const [where] of breaches) met.add(where);
      expect(breaches.filter(([where]) => !(where in exceptions))).toEqual([]);
    }
  });

  it('no answer holds what the specification does not know', async () => {
    expect(await account.drifted()).toEqual([]);
  });

  it('holds for every resource, those apart that are named with a reason', () => {
    expect(resources.length).toBeGreaterThan(140);
    expect([...met].sort()).toEqual(Object.keys(exceptions).sort());
  });
});
