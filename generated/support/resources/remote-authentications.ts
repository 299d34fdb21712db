// From specification/support/resources/remote-authentications.json by `npm run generate`. Do not edit.
import { type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { remoteAuthenticationLink } from '../links.ts';
import type { RemoteAuthentication } from '../objects/remote-authentication.ts';

export type { RemoteAuthentication } from '../objects/remote-authentication.ts';

/** Ways to sign in by systems outside Zendesk. */
export class RemoteAuthentications extends Resource {
  /**
   * Lists the remote authentications of the account.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const { name, is_active } of zendesk.remoteAuthentications.list()) console.log(name, is_active);
   * ```
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<RemoteAuthentication> {
    return this.paginate(
      {
        id: 'remoteAuthentications.list',
        method: 'GET',
        path: '/api/v2/remote_authentications',
        retry: 'safe',
        items: 'remote_authentications',
        model: remoteAuthenticationLink,
        pagination: [],
      },
      { query, options },
    );
  }
}
