// From specification/talk/objects/greeting-category.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What a greeting is for: voicemail, waiting, being on hold and so on.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/
 */
export class GreetingCategory extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'GreetingCategory',
      resource: () => import('../resources/greeting-categories.ts').then((module) => module.GreetingCategories),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface GreetingCategory {
  /** Assigned by Zendesk. Read-only. */
  readonly id: number;
  /** What greetings of the category are for. Read-only. */
  readonly name: string;
}
