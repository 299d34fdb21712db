// From specification/support/objects/source.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a Source. */
export interface SourceInput {
  /** Who or what it came from. */
  from?: Record<string, unknown> | null | undefined;
  /** Where it arrived. */
  to?: Record<string, unknown> | null | undefined;
  /** What the source is: `trigger`, `follow_up`, `web_widget` …. */
  rel?: string | null | undefined;
}

/**
 * The two ends of the channel that a record came through. What is known of them depends on the channel.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/via-object-reference/
 */
export class Source extends Model<SourceInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Source',
      attributes: {
        from: { type: 'object', nullable: true },
        to: { type: 'object', nullable: true },
        rel: { type: 'string', nullable: true },
      },
    };
  }
}

export interface Source {
  /** Who or what it came from. */
  from: Record<string, unknown> | null | undefined;
  /** Where it arrived. */
  to: Record<string, unknown> | null | undefined;
  /** What the source is: `trigger`, `follow_up`, `web_widget` …. */
  rel: string | null | undefined;
}
