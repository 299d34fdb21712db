// From specification/support/objects/via.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Source, type SourceInput } from './source.ts';

/** What a request may state of a Via. */
export interface ViaInput {
  /** The channel: `web`, `email`, `api`, `rule` …. */
  channel?: string | number | null | undefined;
  /** The two ends of the channel. */
  source?: Source | SourceInput | null | undefined;
}

/**
 * How a record came about: the channel, and what is known of its ends.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/via-object-reference/
 */
export class Via extends Model<ViaInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Via',
      attributes: {
        channel: { type: 'any', nullable: true },
        source: { model: () => Source, nullable: true },
      },
    };
  }
}

export interface Via {
  /** The channel: `web`, `email`, `api`, `rule` …. */
  channel: string | number | null;
  /** The two ends of the channel. */
  get source(): Source | null | undefined;
  set source(value: Source | SourceInput | null | undefined);
}
