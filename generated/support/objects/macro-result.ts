// From specification/support/objects/macro-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { MacroTicket } from './macro-ticket.ts';

/**
 * What a macro would do. Nothing was changed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class MacroResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'MacroResult',
      attributes: {
        ticket: { model: () => MacroTicket, access: 'read' },
      },
    };
  }
}

export interface MacroResult {
  /** The ticket, or only what would change of it. Read-only. */
  readonly ticket: MacroTicket;
}
