import { AuthenticationError } from '../errors/api-error.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import type { Requester, RequestOptions } from '../request/types.ts';
import { type LoadSignIn, operationOf } from './sign-in.ts';

/** The user who the credential of a client stands for. */
export interface Principal {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  /** `end-user`, `agent`, `admin`. */
  readonly role: string;
}

/** @throws AuthenticationError if the credential is refused or stands for nobody */
export async function checkCredentials(
  client: Requester,
  load: LoadSignIn | undefined,
  options: RequestOptions,
): Promise<Principal> {
  if (!load) throw wrongOption('auth', 'can be checked by a client of the package, which knows where to ask');
  const asked = await operationOf((await load()).signIn.identity);
  const [key = ''] = Object.keys(asked.answer ?? {});
  const { data, response } = await client.request({ operation: asked, options });
  const { id, name, email, role } = (data as Record<string, Principal>)[key] as Principal;
  // Zendesk answers 200 to anybody: as to an "Anonymous user" without an id.
  if (id !== null && id !== undefined) return { id, name, email, role };
  const { status, headers, url, requestId } = response;
  throw new AuthenticationError(
    `${asked.method} ${url} answered as to nobody: the credential is missing, wrong or of a kind that the account refuses; check the option auth`,
    { status, headers, url, requestId, method: asked.method, apiCode: undefined, details: {} },
  );
}
