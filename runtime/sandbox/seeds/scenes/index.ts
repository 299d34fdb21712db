import { accountScene } from './account.ts';
import { assetScene } from './assets.ts';
import { appScene, deskScene } from './beside.ts';
import { chatScene } from './chat.ts';
import { jiraScene, npsScene, omnichannelScene, webhookScene } from './connections.ts';
import { customDataScene } from './custom-data.ts';
import { helpCenterScene } from './help-center.ts';
import { queueScene, routingScene } from './routing.ts';
import type { Scene } from './scene.ts';
import { talkScene } from './talk.ts';

/** What an account in use has beside Support. */
export const SCENES: readonly Scene[] = [
  helpCenterScene,
  talkScene,
  chatScene,
  webhookScene,
  jiraScene,
  omnichannelScene,
  npsScene,
  accountScene,
  customDataScene,
  deskScene,
  appScene,
  assetScene,
  routingScene,
  queueScene,
];
