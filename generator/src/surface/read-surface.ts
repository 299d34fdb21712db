import { ts } from 'ts-morph';
import { byCodeUnit } from '../order.ts';
import { methodEntry } from './read-method.ts';
import { type Entry, nothing, type Surface } from './surface.ts';
import { documentationOf, membersOf } from './syntax.ts';

/** Files of the output that declare nothing for programs. */
const NOT_SEEN = /(^|\/)(links|operations|tables|tsdown\.config)\.ts$/;

/** Reads the surface from the generated files, by syntax alone: the types in them are written out. */
export function readSurface(files: ReadonlyMap<string, string>): Surface {
  const entries = [...files].flatMap(([path, text]) => {
    if (path.endsWith('package.json')) return entryPoints(text);
    const isSource = path.endsWith('.ts') && !NOT_SEEN.test(path);
    return isSource ? declarationsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)) : [];
  });
  return new Map(entries.sort(([left], [right]) => byCodeUnit(left, right)));
}

function entryPoints(text: string): [string, Entry][] {
  const { name, exports = {} } = JSON.parse(text) as { name: string; exports?: object };
  return Object.keys(exports).map((key) => {
    const entry = key.replace(/^\./, name);
    return [entry, { ...nothing, kind: 'entry', text: entry }];
  });
}

function declarationsOf(file: ts.SourceFile): [string, Entry][] {
  const exported = file.statements.filter(isExported);
  const classes = new Set(exported.filter(ts.isClassDeclaration).map(({ name }) => name?.text));
  return exported.flatMap((one) => {
    if (ts.isClassDeclaration(one)) return classEntries(one);
    if (ts.isInterfaceDeclaration(one)) return interfaceEntries(one, classes.has(one.name.text));
    return ts.isTypeAliasDeclaration(one) ? [aliasEntry(one)] : [];
  });
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function classEntries(node: ts.ClassDeclaration): [string, Entry][] {
  const name = node.name?.text ?? '';
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  const documentation = documentationOf(node);
  const properties = node.members.filter((one) => ts.isPropertyDeclaration(one) || ts.isGetAccessor(one));
  const methods = new Map<string, ts.MethodDeclaration[]>();
  for (const one of node.members.filter(ts.isMethodDeclaration)) {
    methods.set(one.name.getText(), [...(methods.get(one.name.getText()) ?? []), one]);
  }
  return [
    [name, { ...nothing, kind: 'declaration', text: `class ${name}${heritage}`, documentation }],
    ...properties.filter(isSeen).map((one) => propertyEntry(name, one, 'answer')),
    ...[...methods.values()].filter((all) => all.every(isSeen)).map((all) => methodEntry(name, all)),
  ];
}

/** Private members, and those that every record has for the runtime, are nobody's business. */
function isSeen(member: ts.ClassElement): boolean {
  return !(member.name && ts.isPrivateIdentifier(member.name)) && !/\bstatic\b/.test(headOf(member));
}

function headOf(member: ts.ClassElement): string {
  return (
    (ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined)?.map((one) => one.getText()).join(' ') ?? ''
  );
}

/** The attributes of a class are what comes, those of any other interface what a program states, but for side-loads. */
function interfaceEntries(node: ts.InterfaceDeclaration, isClass: boolean): [string, Entry][] {
  const name = node.name.text;
  const kind = isClass || /(Sideloads|Results)$/.test(name) ? 'answer' : 'request';
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  const text = `interface ${name}${heritage}`;
  const own: Entry = { ...nothing, kind: 'declaration', text, documentation: documentationOf(node) };
  const members = node.members.filter((one) => ts.isPropertySignature(one) || ts.isGetAccessor(one));
  return [
    ...(isClass ? [] : [[name, own] as [string, Entry]]),
    ...members.map((one) => propertyEntry(name, one, kind)),
  ];
}

type Property = ts.PropertySignature | ts.PropertyDeclaration | ts.GetAccessorDeclaration;

function propertyEntry(owner: string, node: Property, kind: 'request' | 'answer'): [string, Entry] {
  const name = `${owner}.${node.name.getText()}`;
  const isOptional = 'questionToken' in node && node.questionToken !== undefined;
  const type = node.type ? membersOf(node.type) : ['unknown'];
  const text = `${name}${isOptional ? '?' : ''}: ${type.join(' | ')}`;
  return [name, { ...nothing, kind, text, type, isOptional, documentation: documentationOf(node) }];
}

function aliasEntry(node: ts.TypeAliasDeclaration): [string, Entry] {
  const name = node.name.text;
  const type = membersOf(node.type);
  const documentation = documentationOf(node);
  return [name, { ...nothing, kind: 'alias', text: `type ${name} = ${type.join(' | ')}`, type, documentation }];
}
