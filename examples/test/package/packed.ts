import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const generated = fileURLToPath(new URL('../../../generated', import.meta.url));

/** A project of a stranger, outside of the repository, that has installed the tarball. */
export interface Consumer {
  folder: string;
  /** Path of the tarball. */
  tarball: string;
  /** Writes a file and gives its path. */
  write(name: string, text: string): string;
  /** Runs Node in the project; `output` is everything that it printed. */
  node(...parameters: string[]): { status: number | null; output: string };
  /** The same with further environment variables. */
  nodeWith(environment: Record<string, string>, ...parameters: string[]): { status: number | null; output: string };
  remove(): void;
}

/** Packs the SDK as it is published, without installing it. */
export function pack(): { folder: string; tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zents-package-'));
  const [packed] = JSON.parse(npm(generated, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  return { folder, tarball: join(folder, packed.filename) };
}

/** Packs the SDK and installs the tarball with its dependencies in an empty project. */
export function install(): Consumer {
  const { folder, tarball } = pack();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', '{ "name": "consumer", "private": true }');
  npm(folder, 'install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  return {
    folder,
    tarball,
    write,
    node: (...parameters) => run(folder, parameters),
    nodeWith: (environment, ...parameters) => run(folder, parameters, environment),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function npm(cwd: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', [...parameters, '--loglevel=error'], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')} failed: ${stdout}${stderr}`);
  return stdout;
}

function run(
  cwd: string,
  parameters: string[],
  environment: Record<string, string> = {},
): { status: number | null; output: string } {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
