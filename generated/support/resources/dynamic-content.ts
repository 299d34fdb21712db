// From specification/support/resources/dynamic-content.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { DynamicContentItems } from './dynamic-content-items.ts';

/**
 * Texts that each reader sees in their own language.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/
 */
export class DynamicContent extends Resource {
  /** The texts of dynamic content. */
  readonly items: DynamicContentItems = new DynamicContentItems(this.client);

}
