// From specification/nps/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** How the class `Recipient` loads. */
export const recipientLink: TypeLink = {
  object: 'Recipient',
  model: () => import('./objects/recipient.ts').then((module) => module.Recipient),
};

/** How the class `Response` loads. */
export const responseLink: TypeLink = {
  object: 'Response',
  model: () => import('./objects/response.ts').then((module) => module.Response),
};
