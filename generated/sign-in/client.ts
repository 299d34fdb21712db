// From specification/support/api.json by `npm run generate`. Do not edit.
import { type LoadSignIn, Client as RuntimeClient } from '@zents/runtime';

/**
 * A connection to one account of Zendesk: carries out the requests of its resources and holds their caches. Takes
 * everything from `ZENDESK_*` variables where no options are given.
 *
 * @throws {ConfigurationError} For options that are wrong, missing or contradictory, naming the option.
 */
export class Client extends RuntimeClient {
  /** How tokens are got, and whose they are; it comes with the first request that needs it. */
  static override readonly signIn: LoadSignIn = () => import('./facts.ts');
}
