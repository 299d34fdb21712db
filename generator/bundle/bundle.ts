import type { UserConfig } from 'tsdown';
import { lazyResources } from './lazy-resources.ts';
import { ownCopies } from './own-copies.ts';

/** How the generated SDK becomes the published package: one file an entry, and what entries share in few chunks. */
export function bundle(entry: Readonly<Record<string, string>>): UserConfig[] {
  const shared: UserConfig = {
    entry: { ...entry },
    platform: 'neutral',
    target: 'es2022',
    deps: { neverBundle: [/^node:/] },
    fixedExtension: false,
  };
  return [
    { ...shared, dts: { emitDtsOnly: true } },
    { ...shared, dts: false, clean: false, plugins: [ownCopies(), lazyResources()], outputOptions: code },
  ];
}

/** Opening a file costs more at start than reading over the code in it, so that there are few. */
const code: NonNullable<UserConfig['outputOptions']> = {
  comments: false,
  codeSplitting: {
    groups: [
      // What every entry needs. A group takes what its modules import along, so that this one comes first.
      {
        name: 'core',
        test: /[\\/](sign-in[\\/]client|core[\\/](client[\\/]client|errors[\\/][\w-]+|resource[\\/]resource|webhooks[\\/]webhooks|.*[\\/](files-resource|(up|down)load-file|search-resource|search-arguments)))\.ts$/,
        priority: 3,
      },
      // The records of the APIs and what they are made of: they come with the first answer.
      {
        name: 'records',
        test: /[\\/]objects[\\/]|[\\/]generated[\\/][\w-]+[\\/]index\.ts$|[\\/]pagination[\\/]page\.ts$/,
        priority: 2,
      },
    ],
  },
};
