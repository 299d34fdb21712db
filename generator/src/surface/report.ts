import { bumpOf, type Change, type Level } from './compare.ts';

const TITLES: Record<Level, string> = {
  breaking: 'Breaking: programs that compiled may not any more',
  feature: 'Features: new, or taking more than before',
  fix: 'Documentation only',
};

const BUMPS: Record<Level, string> = { breaking: 'major', feature: 'minor', fix: 'patch' };

/** Names of this many changes of the documentation are printed, for nobody reads more. */
const FEW = 20;

/** The changes as a person reads them, with the version bump that they mean. */
export function printChanges(changes: readonly Change[], base: string): string {
  const bump = bumpOf(changes);
  if (!bump) return `The public surface is that of ${base}.\n`;
  const parts = (['breaking', 'feature', 'fix'] as const).flatMap((level) => partOf(level, changes));
  return `${parts.join('\n')}\nSince ${base}: ${BUMPS[bump]} (${countsOf(changes)})\n`;
}

function partOf(level: Level, changes: readonly Change[]): string[] {
  const found = changes.filter((change) => change.level === level);
  if (found.length === 0) return [];
  const shown = level === 'fix' ? found.slice(0, FEW) : found;
  const rest = found.length > shown.length ? [`  … and ${found.length - shown.length} more`] : [];
  return [TITLES[level], ...shown.flatMap(linesOf), ...rest, ''];
}

function linesOf({ name, before, after }: Change): string[] {
  if (before === undefined && after === undefined) return [`  ~ ${name}`];
  return [...(before === undefined ? [] : [`  - ${before}`]), ...(after === undefined ? [] : [`  + ${after}`])];
}

function countsOf(changes: readonly Change[]): string {
  const levels = ['breaking', 'feature', 'fix'] as const;
  return levels.map((level) => `${changes.filter((one) => one.level === level).length} ${level}`).join(', ');
}
