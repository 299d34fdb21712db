// From specification/chat/objects/chat-visitor.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatVisitor. */
export interface ChatVisitorInput {
  /** Their name. */
  name?: string | null | undefined;
  /** Their email address. */
  email?: string | null | undefined;
  /** Their phone number. */
  phone?: string | null | undefined;
  /** What agents noted about them. */
  notes?: string | null | undefined;
}

/**
 * A person who visits the site.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
 */
export class ChatVisitor extends Model<ChatVisitorInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatVisitor',
      idType: 'string',
      resource: () => import('../resources/visitors.ts').then((module) => module.ChatVisitors),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: { type: 'string', nullable: true },
        email: { type: 'string', nullable: true },
        phone: { type: 'string', nullable: true },
        notes: { type: 'string', nullable: true },
        banned: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatVisitor {
  /** Assigned by Zendesk when the visitor first comes. Read-only. */
  readonly id: string | undefined;
  /** Their name. */
  name: string | null | undefined;
  /** Their email address. */
  email: string | null | undefined;
  /** Their phone number. */
  phone: string | null | undefined;
  /** What agents noted about them. */
  notes: string | null | undefined;
  /** Whether they are banned. Read-only. */
  readonly banned: boolean | null | undefined;
}
