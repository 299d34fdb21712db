import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSurface } from '../src/cli/surface.ts';
import { recordOutput } from './support/folders.ts';

const base = `
import { Model, Resource } from '@zents/runtime';
/** What a request may state of a Group. */
export interface GroupInput {
  name?: string | undefined;
  kind?: 'a' | undefined;
}
/** A set of agents. */
export class Group extends Model<GroupInput> {
  static override schema(): object { return {}; }
}
export interface Group {
  readonly id: number;
  kind: 'a' | 'b' | OpenString;
}
export type GroupKind = 'a' | 'b';
export class Groups extends Resource {
  readonly users: GroupUsers = new GroupUsers(this.client);
  get(group: Id | Group, options: RequestOptions = {}): ApiCall<Group> { return this.call({}); }
  update(group: Id, changes: GroupInput): ApiCall<Group>;
  update(group: Group): ApiCall<Group>;
  update(group: unknown, changes?: unknown): ApiCall<unknown> { return this.call({}); }
}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zents-surface-'));
  mkdirSync(join(folder, 'generated'));
  write('group.ts', base);
  write('package.json', '{"name":"zents","exports":{".":"./index.js","./groups":"./groups.js"}}');
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'Start');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the difference between two surfaces', () => {
  it('is none where nothing changed', () => {
    expect(surface()).toBe('The public surface is that of HEAD.\n');
  });

  it.each([
    ['a method is gone', 'get(group: Id | Group,', 'show(group: Id | Group,'],
    ['a parameter must be stated', 'options: RequestOptions = {}', 'options: RequestOptions'],
    ['a parameter takes less', 'get(group: Id | Group,', 'get(group: Id,'],
    ['a result is another', 'RequestOptions = {}): ApiCall<Group>', 'RequestOptions = {}): ApiCall<void>'],
    ['one way to call is gone', '  update(group: Group): ApiCall<Group>;\n', ''],
    ['a request must state more', 'name?: string | undefined;', 'name?: string | undefined;\n  place: string;'],
    ['a request may not leave it out', 'name?: string | undefined', 'name: string'],
    ['an attribute may be null now', 'readonly id: number', 'readonly id: number | null'],
    ['an attribute may be absent now', 'readonly id: number', 'readonly id?: number'],
    ['an attribute is gone', '  readonly id: number;\n', ''],
    ['a value may not be sent any more', "type GroupKind = 'a' | 'b'", "type GroupKind = 'a'"],
    ['a nested resource is of another class', 'users: GroupUsers', 'users: GroupAgents'],
    ['a class extends another', 'Groups extends Resource', 'Groups extends FilesResource'],
  ])('is breaking where %s', (_, text, changed) => {
    write('group.ts', edited(text, changed));
    expect(surface()).toMatch(/Since HEAD: major/);
  });

  it.each([
    ['a method is new', '  get(group', '  list(): void { return; }\n  get(group'],
    [
      'a parameter may be left out that is new',
      'changes: GroupInput)',
      'changes: GroupInput, options?: RequestOptions)',
    ],
    ['a parameter takes more', 'get(group: Id | Group,', 'get(group: Id | Group | GroupUser,'],
    ['a request may state more', 'name?: string | undefined;', 'name?: string | undefined;\n  place?: string;'],
    ['more values may be sent', "kind?: 'a' | undefined", "kind?: 'a' | 'c' | undefined"],
    ['values that may come are named', "'a' | 'b' | OpenString", "'a' | 'b' | 'c' | OpenString"],
    ['a class and what it demands are new', 'export type', 'export interface Skill { name: string }\nexport type'],
  ])('is a feature where %s', (_, text, changed) => {
    write('group.ts', edited(text, changed));
    expect(surface()).toMatch(/Since HEAD: minor/);
  });

  it('is a fix where only the documentation differs', () => {
    write('group.ts', edited('A set of agents.', 'Agents who work together.'));
    expect(surface()).toBe('Documentation only\n  ~ Group\n\nSince HEAD: patch (0 breaking, 0 feature, 1 fix)\n');
  });

  it('shows what was and what is', () => {
    write('group.ts', edited('readonly id: number', 'readonly id: string'));
    expect(surface()).toContain('  - Group.id: number\n  + Group.id: string\n');
  });

  it('knows the entry points of the package', () => {
    write('package.json', '{"name":"zents","exports":{".":"./index.js"}}');
    expect(surface()).toContain('  - zents/groups\n');
  });

  it.each([
    ['nowhere', 2, 'git knows no commit "nowhere".\n'],
    ['--quiet', 2, "Unknown option '--quiet'"],
    ['--help', 0, 'Usage: npm run surface'],
  ])('answers to %s', (argument, code, text) => {
    const output = recordOutput();
    expect(runSurface([argument], join(folder, 'generated'), output)).toBe(code);
    expect(output.text()).toContain(text);
  });
});

function edited(text: string, changed: string): string {
  expect(base).toContain(text);
  return base.replace(text, changed);
}

function surface(commit = 'HEAD'): string {
  const output = recordOutput();
  runSurface([commit], join(folder, 'generated'), output);
  return output.text();
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'generated', name), text);
}

function git(...parameters: string[]): void {
  execFileSync('git', parameters, { cwd: folder });
}
