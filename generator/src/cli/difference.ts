import type { Change } from '../write/compare.ts';

const context = 2;
const mostLines = 60;
const mostFiles = 20;

/** The differences between the disk and what would be written, as a person reads them. */
export function differences(changes: readonly Change[]): string {
  const shown = changes.slice(0, mostFiles).map(differenceOf);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more files`] : [])].join('\n');
}

function differenceOf({ path, before, after }: Change): string {
  if (before === undefined) return `+ ${path} is missing\n`;
  if (after === undefined) return `- ${path} is stale\n`;
  const lines = linesThatDiffer(before.split('\n'), after.split('\n'));
  const more = lines.length - mostLines;
  return [`~ ${path}`, ...lines.slice(0, mostLines), ...(more > 0 ? [`  … and ${more} more lines`] : []), ''].join(
    '\n',
  );
}

/** From the first line that differs to the last one, with a little around it. */
function linesThatDiffer(before: readonly string[], after: readonly string[]): string[] {
  const head = commonStart(before, after);
  const tail = commonStart([...before.slice(head)].reverse(), [...after.slice(head)].reverse());
  const body = align(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const above = after.slice(Math.max(0, head - context), head).map((line) => `    ${line}`);
  const below = after.slice(after.length - tail, after.length - tail + context).map((line) => `    ${line}`);
  return [`  line ${head + 1}:`, ...above, ...body, ...below];
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count++;
  return count;
}

/** Lines of both sides in order; long runs of equal lines are cut. */
function align(before: readonly string[], after: readonly string[]): string[] {
  if (before.length * after.length > 4_000_000)
    return [...before.map((line) => `  - ${line}`), ...after.map((line) => `  + ${line}`)];
  const lengths = commonLengths(before, after);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      lines.push(`    ${before[i++]}`);
      j++;
    } else if (i < before.length && (j >= after.length || at(lengths, i + 1, j) >= at(lengths, i, j + 1)))
      lines.push(`  - ${before[i++]}`);
    else lines.push(`  + ${after[j++]}`);
  }
  return cutEqualRuns(lines);
}

/** Length of the longest common subsequence from each pair of lines on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function cutEqualRuns(lines: readonly string[]): string[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => !line.startsWith('    '));
  return lines.flatMap((line, index) => (isNear(index) ? [line] : isNear(index - 1) ? ['    …'] : []));
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
