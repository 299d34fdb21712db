import type { UserConfig } from 'tsdown';
import { ownResources } from './own-resources.ts';

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
    { ...shared, dts: false, clean: false, plugins: [ownResources()], outputOptions: code },
  ];
}

/** Opening a file costs more at start than reading over the code in it, so that there are few. */
const code: NonNullable<UserConfig['outputOptions']> = {
  comments: false,
  codeSplitting: {
    groups: [
      // The methods of all resources, for the entry that has them all.
      { name: 'resources', test: /\?own$/, priority: 4 },
      // What every entry needs.
      { name: 'core', test: /[\\/](auth|client|errors|log|operation|pacing)[\\/]|links\.ts$/, priority: 3 },
      // The records of the APIs and what they are made of: they come with the first answer.
      { name: 'records', test: /[\\/](objects|core[\\/](bulk|model))[\\/]/, priority: 2 },
    ],
  },
};
