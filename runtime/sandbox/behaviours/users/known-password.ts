import type { World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';

/** The password that a user was given; undefined where nobody set one. */
export function passwordOf({ notes }: World, user: Attributes): unknown {
  return notes.get(noteOf(user));
}

/** Gives a user a password. */
export function keepPassword({ notes }: World, user: Attributes, password: string): void {
  notes.set(noteOf(user), password);
}

function noteOf({ id }: Attributes): string {
  return `password of user ${String(id)}`;
}
