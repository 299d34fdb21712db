import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import type { OperationNotation } from '../../load/notation.ts';
import { operationsOf, type Specification } from '../specification.ts';

/** Parameters of a path are described where no rule gives their type, and only those that are in the path. */
export function* pathParameters(specification: Specification): Iterable<Diagnostic> {
  for (const { document, operation, pointer } of operationsOf(specification)) {
    const inPath = [...operation.request.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    const twice = inPath.find((name, index) => inPath.indexOf(name) < index);
    if (twice !== undefined) {
      const message = `the path has the parameter "${twice}" twice`;
      yield error('duplicate-parameter', placeOf(document, [...pointer, 'request']), message, 'rename one of them');
    }
    const described = Object.keys(operation.path ?? {});
    for (const name of described.filter((other) => !inPath.includes(other))) {
      const help = didYouMean(name, inPath) ?? 'remove it';
      yield error(
        'unknown-parameter',
        placeOfKey(document, [...pointer, 'path', name]),
        `the path has no parameter "${name}"`,
        help,
      );
    }
    for (const name of inPath.filter((other) => !described.includes(other) && !isRuled(other, operation))) {
      const help = `describe it: "path": { "${name}": { "type": "string" } }`;
      yield error(
        'undescribed-parameter',
        placeOf(document, [...pointer, 'request']),
        `no rule gives the type of "${name}"`,
        help,
      );
    }
  }
}

/** A rule about the locale is about one in the path. */
export function* localeRules(specification: Specification): Iterable<Diagnostic> {
  for (const { document, operation, pointer } of operationsOf(specification)) {
    if (operation.locale === undefined || operation.request.includes('{locale}')) continue;
    const message = 'there is no {locale} in the path that the rule could be about';
    yield error('unknown-parameter', placeOfKey(document, [...pointer, 'locale']), message, 'remove it');
  }
}

function isRuled(name: string, { locale }: OperationNotation): boolean {
  return name === 'id' || name.endsWith('_id') || (name === 'locale' && locale !== undefined);
}
