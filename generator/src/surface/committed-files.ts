import { spawnSync } from 'node:child_process';

/** Most bytes of a folder that git hands out. */
const LARGEST = 512 * 1024 * 1024;

/** The sources of a folder as they were committed, by their path in it. Throws where git knows no such commit. */
export function committedFiles(commit: string, folder: string): Map<string, string> {
  if (!isCommit(commit, folder)) throw new Error(`git knows no commit "${commit}".`);
  const listed = git(folder, ['ls-tree', '-r', '--name-only', commit, '--', '.']).toString();
  const paths = listed.split('\n').filter((path) => /\.(ts|json)$/.test(path));
  const output = git(folder, ['cat-file', '--batch'], paths.map((path) => `${commit}:./${path}\n`).join(''));
  let start = 0;
  return new Map(
    paths.map((path) => {
      const end = output.indexOf('\n', start);
      const size = Number(output.toString('utf8', start, end).split(' ')[2]);
      start = end + 1 + size + 1;
      return [path, output.toString('utf8', end + 1, end + 1 + size)];
    }),
  );
}

function isCommit(commit: string, cwd: string): boolean {
  const named = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${commit}^{commit}`];
  return spawnSync('git', named, { cwd }).status === 0;
}

function git(cwd: string, parameters: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...parameters], { cwd, input, maxBuffer: LARGEST });
  if (error || status !== 0) throw new Error(`git ${parameters[0]} failed: ${error?.message ?? stderr.toString()}`);
  return stdout;
}
