// From specification/nps by `npm run generate`. Do not edit.
export { NpsApi } from './nps.ts';
<<<<<<< HEAD
=======
export { Recipient } from './objects/recipient.ts';
export { Response } from './objects/response.ts';
export { type IncrementalNpsRecipientsQuery, NpsRecipients } from './resources/recipients.ts';
export { type IncrementalNpsResponsesQuery, NpsResponses } from './resources/responses.ts';
>>>>>>> c90511c (Find a list within another object, as the figures of agents on Talk's dashboard)
