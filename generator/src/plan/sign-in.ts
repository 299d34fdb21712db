import type { SignInNotation } from '../load/notation.ts';
import type { ApiModel, OperationNode } from '../model/model.ts';
import { printLiteral, quote } from './literal.ts';
import { banner, type PlannedFile } from './output.ts';
import { importPath, operationsPath } from './paths.ts';

/** File of the client that knows how tokens are got. */
export const clientClassPath = 'sign-in/client.ts';

const factsPath = 'sign-in/facts.ts';

/** How applications get tokens; undefined where no API says it. */
export function signInOf({ apis }: ApiModel): SignInNotation | undefined {
  return apis.find(({ signIn }) => signIn)?.signIn;
}

/** The client of the package, what it knows of signing in, and the entry of the functions that sign users in. */
export function planSignIn(model: ApiModel): PlannedFile[] {
  const api = model.apis.find(({ signIn }) => signIn);
  if (!api?.signIn) return [];
  const { page, grant, identity, scopes } = api.signIn;
  const file = (path: string, template: string, view: object, exports: readonly string[]): PlannedFile => ({
    path,
    template,
    view: { banner: banner([api.origin]), ...view },
    exports,
    origin: api.origin,
  });
  const facts = {
    page: quote(page),
    grant: reference(grant, model),
    identity: reference(identity, model),
    scopes: printLiteral(scopes, { indent: 2, column: 10 }),
  };
  return [
    file(clientClassPath, 'sign-in/client.ts', {}, ['Client']),
    file(factsPath, 'sign-in/facts.ts', facts, ['signIn']),
    file('sign-in.ts', 'sign-in.ts', {}, EXPORTS),
  ];
}

const EXPORTS = [
  'AuthorizationCode',
  'AuthorizationFlow',
  'AuthorizationRequest',
  'CodeExchange',
  'Tokens',
  'authorizationUrl',
  'exchangeCode',
  'parseCallback',
];

function reference(id: string, { apis }: ApiModel): { name: string; from: string } {
  const operations = apis.flatMap(({ resources }) => resources.flatMap((resource) => resource.operations));
  // The specification was checked: there is one.
  const { name, resource } = operations.find((operation) => operation.id === id) as OperationNode;
  return { name: quote(name), from: quote(importPath(factsPath, operationsPath(resource))) };
}
