// npm run bench [group …]: measures what the README promises and prints one table of ratios.
import { availableParallelism } from 'node:os';
import { compilerMemory } from './compiler.ts';
import { generatorTime } from './generator.ts';
import { installedSize } from './installed.ts';
import { listing } from './listing.ts';
import { models } from './models.ts';
import { otherGenerators } from './other-generators.ts';
import { references } from './references.ts';
import { missed, type Row, tableOf } from './report.ts';
import { bundleSize, importTime } from './start.ts';

const groups: Record<string, () => Promise<Row[]>> = {
  models,
  listing,
  references,
  import: importTime,
  bundle: bundleSize,
  compiler: compilerMemory,
  generator: generatorTime,
  generators: otherGenerators,
  installed: installedSize,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in groups));
if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`measuring ${name} …`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
console.log(`\n${tableOf(rows)}\n`);
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; ${missed(rows).length} promises missed`);
