// Builds the package `zents` when a source is newer than the bundle; a run with nothing to do takes milliseconds.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCES = ['generated', 'generator/bundle', 'runtime/core', 'runtime/sandbox', 'package-lock.json'];
const SKIPPED = new Set(['node_modules', 'dist', '.turbo']);
const BUNDLE = 'generated/dist/index.js';

/** The latest change below `path`, in milliseconds since 1970. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !SKIPPED.has(name) && !name.endsWith('.test.ts'));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

/** Tells whether the bundle in `root` is missing or older than one of its sources. */
export function isBundleStale(root) {
  const bundle = join(root, BUNDLE);
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > built);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (isBundleStale(root)) {
    console.log('Building zents …');
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--workspace', 'zents'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) console.error(stdout, stderr);
    process.exitCode = status ?? 1;
  }
}
