// From specification/help-center/resources/external-content.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { ExternalContentRecords } from './external-content-records.ts';
import { ExternalContentSources } from './external-content-sources.ts';
import { ExternalContentTypes } from './external-content-types.ts';

/** Content of other places that the search of the Help Center finds. */
export class ExternalContent extends Resource {
  /** The records of external content. */
  readonly records: ExternalContentRecords = new ExternalContentRecords(this.client);

  /** The sources of external content. */
  readonly sources: ExternalContentSources = new ExternalContentSources(this.client);

  /** The types of external content. */
  readonly types: ExternalContentTypes = new ExternalContentTypes(this.client);

}
