import type { World } from '../../contract.ts';
import { hexadecimal } from '../../store/ids.ts';

/** What a user has agreed to, until the application comes for it. */
export interface Code {
  readonly client: unknown;
  readonly user: unknown;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string | undefined;
}

/** Milliseconds for which a code is valid. */
const VALID = 120_000;

const noteOf = (code: unknown): string => `OAuth code ${String(code)}`;

/** Makes the code that goes back with a user. */
export function makeCode(world: World, code: Code): string {
  const count = Number(world.notes.get('OAuth codes') ?? 0) + 1;
  world.notes.set('OAuth codes', count);
  const text = hexadecimal(7, count);
  world.notes.set(noteOf(text), { ...code, until: world.clock() + VALID });
  return text;
}

/** What a code stands for; it is used up by that. Undefined for one that is unknown, used or too old. */
export function takeCode(world: World, code: unknown): Code | undefined {
  const found = world.notes.get(noteOf(code)) as (Code & { until: number }) | undefined;
  world.notes.delete(noteOf(code));
  return found && found.until > world.clock() ? found : undefined;
}

/** The challenge of a verifier, by S256; empty where there is no Node to compute it. */
export function challengeOf(verifier: string): string {
  const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
  return crypto?.createHash('sha256').update(verifier).digest('base64url') ?? '';
}
