import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBundleStale } from './build-if-stale.mjs';
import { isStale } from './install-if-missing.mjs';
import { sum } from './reports.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes an empty file that was last changed at `seconds`. */
function touch(name, seconds) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
}

describe('installing', () => {
  it('is due when nothing is installed', () => {
    touch('package-lock.json', 1000);
    expect(isStale(folder)).toBe(true);
  });

  it('is due when the lock file is newer than the packages', () => {
    touch('node_modules/.package-lock.json', 1000);
    touch('package-lock.json', 2000);
    expect(isStale(folder)).toBe(true);
  });

  it('is not due otherwise', () => {
    touch('package-lock.json', 1000);
    touch('node_modules/.package-lock.json', 2000);
    expect(isStale(folder)).toBe(false);
  });
});

describe('building', () => {
  beforeEach(() => {
    for (const folder of ['generated', 'generator/bundle', 'runtime/core', 'runtime/sandbox'])
      touch(`${folder}/a.ts`, 1000);
    touch('package-lock.json', 1000);
  });

  it('is due when there is no bundle', () => {
    expect(isBundleStale(folder)).toBe(true);
  });

  it('is due when a source is newer than the bundle', () => {
    touch('generated/dist/index.js', 2000);
    touch('runtime/core/model/model.ts', 3000);
    expect(isBundleStale(folder)).toBe(true);
  });

  it('is not due when only tests and built files are newer', () => {
    touch('generated/dist/index.js', 2000);
    touch('generated/dist/tickets.js', 3000);
    touch('runtime/core/model/model.test.ts', 3000);
    expect(isBundleStale(folder)).toBe(false);
  });
});

describe('the sum of reports', () => {
  const passing = { numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [] }] };

  it('adds up what passed and what failed', () => {
    const failing = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(sum([passing, failing])).toBe('5 passed, 1 failed');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(sum([passing, broken])).toBe('2 passed, 1 failed');
  });
});
