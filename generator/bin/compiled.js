import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');

/**
 * One of the compiled entries and the version of its sources. A build lives in a folder that is named after the content it
 * was made from: whether it is fresh needs no clock, and two processes that build at once can't disturb each other.
 */
export async function compiled(name = 'main') {
  const version = digest();
  const folder = join(root, 'dist', version.slice(0, 16));
  if (!existsSync(folder)) await build(folder);
  return { entry: pathToFileURL(join(folder, `${name}.js`)).href, version };
}

function digest() {
  const hash = createHash('sha256');
  for (const file of readdirSync(source, { recursive: true }).sort()) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    hash.update(`${file.replaceAll('\\', '/')}\0${readFileSync(join(source, file), 'utf8')}\0`);
  }
  return hash.digest('hex');
}

async function build(folder) {
  const { build: bundle } = await import('tsdown');
  const draft = `${folder}.${process.pid}`;
  await bundle({
    cwd: root,
    config: false,
    entry: {
      main: 'src/cli/main.ts',
      coverage: 'src/cli/coverage.ts',
      import: 'src/cli/import.ts',
      surface: 'src/cli/surface.ts',
    },
    outDir: draft,
    platform: 'node',
    target: 'node20.19',
    dts: false,
    fixedExtension: false,
    logLevel: 'error',
  });
  keepOnly(folder, draft);
}

function keepOnly(folder, draft) {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  if (existsSync(folder)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, folder);
  for (const name of readdirSync(parent)) {
    if (/^[0-9a-f]{16}$/.test(name) && join(parent, name) !== folder)
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}
