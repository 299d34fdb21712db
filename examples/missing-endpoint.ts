// An endpoint that this SDK lacks: send one request, or write a resource with pages, retries and types.
import { EndpointNotAvailableError, Resource, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

interface Installation {
  id: number;
  settings: { name: string };
}

/** Installed apps: https://developer.zendesk.com/api-reference/ticketing/apps/apps/ */
class Installations extends Resource {
  list() {
    return this.paginate<Installation>({
      id: 'installations.list',
      method: 'GET',
      path: '/api/v2/apps/installations',
      retry: 'safe',
      items: 'installations',
      pagination: ['offset'],
    });
  }
}

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// One request: credentials, waits, retries and errors are those of every other one. (Here it is one that zents has.)
const operation = { id: 'tickets.show', method: 'GET', path: '/api/v2/tickets/{id}', retry: 'safe' } as const;
const { data, response } = await zendesk.request({ operation, path: [1], query: { include: 'users' } });
console.log(response.status, Object.keys(data as object));

// A resource of your own. An account that lacks the endpoint says so; the one in memory has no apps.
try {
  for await (const { settings } of new Installations(zendesk).list()) console.log(settings.name);
} catch (error) {
  if (!(error instanceof EndpointNotAvailableError)) throw error;
  console.log(error.message);
}

await zendesk.close();
await sandbox.close();
