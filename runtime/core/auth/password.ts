import { basic } from './basic.ts';
import { type AuthStrategy, constantAuth } from './strategy.ts';

/** An e-mail address and its password. */
export interface PasswordAuth {
  email: string;
  password: string;
}

/** Basic authentication by password; most accounts refuse it. */
export function passwordAuth({ email, password }: PasswordAuth): AuthStrategy {
  return constantAuth(basic(email, password));
}
