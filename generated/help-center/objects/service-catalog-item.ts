// From specification/help-center/objects/service-catalog-item.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketFormLink } from '../../support/links.ts';
import type { TicketForm } from '../../support/objects/ticket-form.ts';

/**
 * Something that employees can ask for.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/service_catalog/
 */
export class ServiceCatalogItem extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ServiceCatalogItem',
      idType: 'string',
      resource: () => import('../resources/service-catalog-items.ts').then((module) => module.ServiceCatalogItems),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'read' },
        description: { type: 'string', access: 'read' },
        form_id: { type: 'integer', access: 'read', nullable: true, references: ticketFormLink, accessor: 'form' },
        thumbnail_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ServiceCatalogItem {
  /** Assigned by Zendesk when the item is made. Read-only. */
  readonly id: string;
  /** Its name. Read-only. */
  readonly name: string;
  /** What it is. Read-only. */
  readonly description: string;
  /** The ticket form that asks for it. Read-only. */
  readonly form_id: number | null | undefined;
  /**
   * The ticket form that asks for it. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get form(): Promise<TicketForm | null>;
  /** Address of its picture. Read-only. */
  readonly thumbnail_url: string | null | undefined;
}
