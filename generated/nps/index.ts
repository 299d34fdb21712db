// From specification/nps by `npm run generate`. Do not edit.
export type { NpsApi } from './nps.ts';
export { Recipient } from './objects/recipient.ts';
export { Response } from './objects/response.ts';
export type { IncrementalNpsRecipientsQuery, NpsRecipients } from './resources/recipients.ts';
export type { IncrementalNpsResponsesQuery, NpsResponses } from './resources/responses.ts';
