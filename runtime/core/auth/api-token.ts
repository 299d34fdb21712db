import { basic } from './basic.ts';
import { type AuthStrategy, constantAuth } from './strategy.ts';

/** An agent's e-mail address and an API token of the account. */
export interface ApiTokenAuth {
  email: string;
  token: string;
}

/** `email/token:token`, Zendesk's form of Basic authentication by API token. */
export function apiTokenAuth({ email, token }: ApiTokenAuth): AuthStrategy {
  return constantAuth(basic(`${email}/token`, token));
}
