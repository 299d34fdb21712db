// From specification/support/objects/agent-macro-reference.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { macroLink } from '../links.ts';
import type { Macro } from './macro.ts';
import { Via } from './via.ts';

/**
 * An agent applied a macro.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class AgentMacroReference extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AgentMacroReference',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        macro_id: { type: 'any', access: 'read', nullable: true, references: macroLink, accessor: 'macro' },
        macro_title: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface AgentMacroReference {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'AgentMacroReference';
  /** The macro. Read-only. */
  readonly macro_id: number | string | null | undefined;
  /** The macro. Loaded when awaited: one request each. Null where there is none. */
  get macro(): Promise<Macro | null>;
  /** Its title at that time. Read-only. */
  readonly macro_title: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
