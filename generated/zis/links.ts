// From specification/zis/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** How the class `Integration` loads. */
export const integrationLink: TypeLink = {
  object: 'Integration',
  model: () => import('./objects/integration.ts').then((module) => module.Integration),
};
