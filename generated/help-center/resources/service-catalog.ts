// From specification/help-center/resources/service-catalog.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { ServiceCatalogItems } from './service-catalog-items.ts';

/**
 * What employees can ask for.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog_items/
 */
export class ServiceCatalog extends Resource {
  /** The things that employees can ask for. */
  readonly items: ServiceCatalogItems = new ServiceCatalogItems(this.client);

}
