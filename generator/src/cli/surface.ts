import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { committedFiles } from '../surface/committed-files.ts';
import { changesBetween } from '../surface/compare.ts';
import { readSurface } from '../surface/read-surface.ts';
import { printChanges } from '../surface/report.ts';
import { fail, type Output, succeed } from './output.ts';
import { parseShort } from './short-arguments.ts';

const usage = `Usage: npm run surface -- [commit]

  commit   what is compared with: the last one, unless stated
  --help   show this
`;

/** Says what changed of the public surface in a folder since a commit, and which version bump that means; the exit code. */
export function runSurface(argv: readonly string[], folder: string, output: Output): number {
  const parsed = parseShort(argv, [], 1);
  if (typeof parsed === 'string') return fail(output, `${parsed}\n\n${usage}`);
  if (parsed.help) return succeed(output, usage);
  try {
    return compare(folder, parsed.rest[0] ?? 'HEAD', output);
  } catch (problem) {
    return fail(output, `${problem instanceof Error ? problem.message : String(problem)}\n`);
  }
}

function compare(folder: string, commit: string, output: Output): number {
  const [before, after] = [committedFiles(commit, folder), presentFiles(folder)];
  // What is the same in both need not be read: that takes seconds.
  const changes = changesBetween(readSurface(without(before, after)), readSurface(without(after, before)));
  output.out(printChanges(changes, commit));
  return 0;
}

function without(files: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([path, text]) => others.get(path) !== text));
}

/** Folders of the output that are no part of what is committed. */
const LEFT_OUT = /(^|[\\/])(dist|node_modules|\.turbo)([\\/]|$)/;

function presentFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const seen = paths.filter((path) => /\.(ts|json)$/.test(path) && !LEFT_OUT.test(relative(folder, path)));
  return new Map(seen.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}
