import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { lazyResources } from './lazy-resources.ts';

const group = `import { Resource } from '@zents/runtime';
import { GroupUsers } from './group-users.ts';
import { GroupFiles } from '../../files/resources/group-files.ts';
made.push('Groups is read');
/** Sets of agents. */
export class Groups extends Resource {
  readonly users: GroupUsers = new GroupUsers(this.client);
  readonly files: GroupFiles =
    new GroupFiles(this.client);
}`;
const client = `import { Client } from '@zents/runtime';
import { Groups } from './support/resources/groups.ts';
export class Zendesk extends Client {
  get groups(): Groups { return this.resource(Groups); }
}`;

describe('the classes of the whole client', () => {
  it('are made when they are first asked for, once', () => {
    const { Groups } = run(group, '/generated/support/resources/groups.ts?own=all', {
      GroupUsers: () => class GroupUsers {},
      GroupFiles: () => class GroupFiles {},
    });
    expect(Groups.name).toBe('Groups');
    expect(Groups()).toBe(Groups());
    expect(new (Groups())().users.constructor.name).toBe('GroupUsers');
    expect(new (Groups())().files.constructor.name).toBe('GroupFiles');
  });

  it('are asked for where the client passes them on', () => {
    const { Zendesk } = run(client, '/generated/zendesk.ts', { Groups: () => 'the class' });
    expect(new Zendesk().groups).toBe('the class');
  });

  it('stay as they are in every other entry', () => {
    const { transform } = lazyResources();
    expect(transform(group, '/generated/support/resources/groups.ts?own=support/resources/groups')).toBeNull();
    expect(transform(group, '/generated/support/objects/group.ts')).toBeNull();
  });
});

// biome-ignore lint/suspicious/noExplicitAny: what a text exports is not known to the types.
function run(code: string, id: string, imports: object): any {
  const { code: lazy = '' } = lazyResources().transform(code, id) ?? {};
  const script = ts.transpileModule(lazy, { compilerOptions: { module: 1, target: 9 } }).outputText;
  const Resource = class {};
  const Client = class {
    resource = (type: unknown) => type;
  };
  const exports = {};
  new Function('exports', 'require', 'made', script)(exports, () => ({ Resource, Client, ...imports }), []);
  return exports;
}
