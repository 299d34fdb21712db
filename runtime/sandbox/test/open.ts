import { afterEach } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../index.ts';
import type { Attributes } from '../types.ts';

/** An answer as a test wants to see it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Attributes;
}

/** A running sandbox and a way to call it. */
export interface Opened {
  readonly sandbox: Sandbox;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

const open = new Set<Sandbox>();

afterEach(async () => {
  await Promise.all([...open].map((sandbox) => sandbox.close()));
  open.clear();
});

/** Starts a sandbox that ends with the test. Calls go over the socket, with valid credentials. */
export async function openSandbox(options: SandboxOptions): Promise<Opened> {
  const sandbox = await createSandbox(options);
  open.add(sandbox);
  return {
    sandbox,
    async call(method, path, body, headers = {}) {
      const answer = await fetch(new URL(path, sandbox.origin), {
        method,
        headers: { authorization: `Bearer ${sandbox.auth.oauthToken}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        body: text === '' ? {} : (JSON.parse(text) as Attributes),
      };
    },
  };
}

/** The list under a key of an answer. */
export function listOf(body: Attributes, key: string): Attributes[] {
  return body[key] as Attributes[];
}

/** The record under a key of an answer. */
export function recordOf(body: Attributes, key: string): Attributes {
  return body[key] as Attributes;
}

/** The ids of the list under a key of an answer. */
export function idsOf(body: Attributes, key: string): unknown[] {
  return listOf(body, key).map(({ id }) => id);
}

/** A clock that moves only when it is told to. */
export function manualClock(start = Date.UTC(2026, 5, 1)): { (): number; advance(milliseconds: number): void } {
  let now = start;
  return Object.assign(() => now, {
    advance(milliseconds: number) {
      now += milliseconds;
    },
  });
}
