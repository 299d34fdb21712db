// From specification/support/resources/remote-authentications.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { RemoteAuthentication } from '../objects/remote-authentication.ts';

export type { RemoteAuthentication } from '../objects/remote-authentication.ts';

/** Ways to sign in by systems outside Zendesk. */
export class RemoteAuthentications extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/remote-authentications.ts');
  }

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
    return this.paginate('list', { query, options });
  }
}
