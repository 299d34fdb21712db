// The JSON reports that vitest leaves in each workspace: `clear` removes them, `sum` prints what they count.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NAMES = ['vitest.json', 'recorded.json'];

/** Counts the tests of reports; a file that failed before its first test counts as one failure. */
export function sum(reports) {
  const passed = reports.reduce((total, { numPassedTests }) => total + numPassedTests, 0);
  const failed = reports.reduce((total, report) => total + report.numFailedTests + brokenFiles(report), 0);
  return `${passed} passed, ${failed} failed`;
}

function brokenFiles({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailure))
    .length;
}

function isFailure({ status }) {
  return status === 'failed';
}

/** Where the reports of the repository in `root` may lie. */
function paths(root) {
  const { workspaces } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return workspaces.flatMap((folder) => NAMES.map((name) => fileURLToPath(new URL(`${folder}/.turbo/${name}`, root))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = paths(new URL('../', import.meta.url)).filter((path) => existsSync(path));
  if (process.argv[2] === 'clear') for (const path of found) rmSync(path);
  else console.log(sum(found.map((path) => JSON.parse(readFileSync(path, 'utf8')))));
}
