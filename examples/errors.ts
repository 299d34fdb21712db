// Errors: one tree, a stable code, and what to do in each case.
import { ApiError, InvalidArgumentError, RateLimitError, RecordNotFoundError, ValidationError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

await attempt('a record that is not there', () => zendesk.tickets.get(999_999));
await attempt('an argument that can not be right', () => zendesk.tickets.get(Number.NaN));
await attempt('a new organization without a name', () => zendesk.organizations.create({ name: '' }));

sandbox.fail('tickets.get', { status: 429, retryAfter: 3600 });
await attempt('a rate limit that lasts too long', () => zendesk.tickets.get(2, {}, { maxRetries: 0 }));

// A call can be ended from outside, and has a time limit of its own.
sandbox.fail('users.list', { kind: 'delay', delay: 300 });
const controller = new AbortController();
setTimeout(() => controller.abort(), 20);
await attempt('a call that was given up', () => zendesk.users.list({}, { signal: controller.signal }).toArray());

await zendesk.close();
await sandbox.close();

async function attempt(what: string, run: () => PromiseLike<unknown>): Promise<void> {
  try {
    await run();
    console.log(`${what}: worked`);
  } catch (error) {
    console.log(`${what}: ${describe(error)}`);
  }
}

function describe(error: unknown): string {
  if (error instanceof RecordNotFoundError) return `nothing at ${error.url}`;
  if (error instanceof ValidationError) return `refused: ${error.message}`;
  if (error instanceof RateLimitError) return `try again in ${error.retryAfter} s`;
  if (error instanceof ApiError) return `the server answered ${error.status}, request ${error.requestId}`;
  if (error instanceof InvalidArgumentError) return `fix the call: ${error.argument}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
