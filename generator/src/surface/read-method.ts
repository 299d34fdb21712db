import type { ts } from 'ts-morph';
import { type Entry, nothing, type Parameter, type Signature } from './surface.ts';
import { documentationOf, membersOf, oneLine } from './syntax.ts';

/** A method of a class: where there are overloads, the implementation is none of its signatures. */
export function methodEntry(owner: string, all: readonly ts.MethodDeclaration[]): [string, Entry] {
  const seen = all.length > 1 ? all.filter(({ body }) => !body) : all;
  const name = `${owner}.${all[0]?.name.getText() ?? ''}`;
  const text = seen.map((one) => `${name}${headOf(one)}`).join('; ');
  const documentation = seen.map(documentationOf).join('\n');
  return [name, { ...nothing, kind: 'method', text, signatures: seen.map(signatureOf), documentation }];
}

function headOf({ typeParameters, parameters, type }: ts.MethodDeclaration): string {
  const types = typeParameters ? `<${typeParameters.map((one) => one.getText()).join(', ')}>` : '';
  return oneLine(`${types}(${parameters.map((one) => one.getText()).join(', ')}): ${type?.getText() ?? 'void'}`);
}

function signatureOf({ parameters, type }: ts.MethodDeclaration): Signature {
  return { parameters: parameters.map(parameterOf), result: oneLine(type?.getText() ?? 'void') };
}

function parameterOf({ type, questionToken, initializer }: ts.ParameterDeclaration): Parameter {
  const isOptional = questionToken !== undefined || initializer !== undefined;
  return { type: type ? membersOf(type) : ['unknown'], isOptional };
}
