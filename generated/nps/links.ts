// From specification/nps/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `Recipient` loads. */
export const recipientLink: TypeLink = { object: 'Recipient', records };

/** How the class `Response` loads. */
export const responseLink: TypeLink = { object: 'Response', records };
