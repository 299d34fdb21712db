// An endpoint that this SDK lacks: send one request, or write a resource with pages, retries and types.
import { EndpointNotAvailableError, Resource, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

interface Place {
  id: number;
  name: string;
}

/** Places where apps are shown: https://developer.zendesk.com/api-reference/ticketing/apps/app_locations/ */
class AppLocations extends Resource {
  list() {
    return this.paginate<Place>({
      id: 'appLocations.list',
      method: 'GET',
      path: '/api/v2/apps/locations',
      retry: 'safe',
      items: 'locations',
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

// A resource of your own. An account that lacks the endpoint says so; the one in memory has no places for apps.
try {
  for await (const { name } of new AppLocations(zendesk).list()) console.log(name);
} catch (error) {
  if (!(error instanceof EndpointNotAvailableError)) throw error;
  console.log(error.message);
}

await zendesk.close();
await sandbox.close();
