// From specification/support/resources/object-layouts.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { EssentialsCards } from './essentials-cards.ts';

/** How records are shown to agents. */
export class ObjectLayouts extends Resource {
  /** Cards with the most important fields of a user, an organization or a custom object. */
  readonly essentialsCards: EssentialsCards = new EssentialsCards(this.client);

}
