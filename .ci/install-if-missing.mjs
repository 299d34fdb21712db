// Brings node_modules in step with the lock file, and does nothing where it is already:
// node .ci/install-if-missing.mjs [folder …]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** npm writes this file last, so its age is the age of the whole installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Tells whether the packages of `folder` are missing or older than its lock file. */
export function isStale(folder) {
  const [lock, installed] = [resolve(folder, 'package-lock.json'), resolve(folder, INSTALLED)];
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

/** Installs exactly what the lock file of `folder` names; throws when npm fails. */
export function installIfMissing(folder) {
  if (!isStale(folder)) return;
  console.log(`Installing what ${resolve(folder, 'package-lock.json')} names (once) …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder} (exit code ${status})`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const folder of process.argv.length > 2 ? process.argv.slice(2) : ['.']) installIfMissing(resolve(root, folder));
}
