import type { Call, OperationBehaviour, World } from '../../contract.ts';
import { recordInvalid } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { userOf } from './operations.ts';

/** Characters of the shortest password. */
const SHORTEST = 5;

/** Passwords are set by admins, and changed by who knows the old one. */
export const passwordOperations: Readonly<Record<string, OperationBehaviour>> = {
  SetUserPassword: (call) => set(call, userOf(call)),
  ChangeOwnPassword: (call) => {
    const user = userOf(call);
    const known = passwordOf(call.world, user);
    if (known !== undefined && bodyAttributes(call).previous_password !== known)
      throw refused('Previous password: is not correct', 'previous_password');
    return set(call, user);
  },
  GetUserPasswordRequirements: (call) => {
    userOf(call);
    return { body: { requirements: REQUIREMENTS.map(({ text }) => text) } };
  },
};

const REQUIREMENTS = [
  { text: `must be at least ${SHORTEST} characters`, isMet: (password: string) => password.length >= SHORTEST },
  { text: 'must be fewer than 128 characters', isMet: (password: string) => password.length < 128 },
  {
    text: 'must be different from email address',
    isMet: (password: string, { email }: Attributes) => password !== email,
  },
];

/** The password that a user was given; undefined where nobody set one. */
export function passwordOf({ notes }: World, user: Attributes): unknown {
  return notes.get(noteOf(user));
}

function noteOf({ id }: Attributes): string {
  return `password of user ${String(id)}`;
}

function set(call: Call, user: Attributes): Result {
  const password = String(bodyAttributes(call).password ?? '');
  const missed = REQUIREMENTS.find(({ isMet }) => !isMet(password, user));
  if (missed) throw refused(`Password: ${missed.text}`, 'password');
  call.world.notes.set(noteOf(user), password);
  return { status: 200 };
}

function refused(description: string, name: string): Error {
  return recordInvalid({ [name]: [{ description, error: 'InvalidValue' }] });
}
