import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';

/** What one text holds. */
export interface Parsed {
  readonly tree: Node | undefined;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses strict JSON; the value is there only where the whole text is sound. */
export function parseJson(file: string, text: string): Parsed {
  if (isTooDeep(text)) return { tree: undefined, value: undefined, diagnostics: [tooDeep(file)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  // What follows the first error is mostly its consequence.
  const diagnostics = errors.slice(0, 1).map((problem) => syntaxError(file, text, problem));
  return { tree, value: tree && errors.length === 0 ? getNodeValue(tree) : undefined, diagnostics };
}

const maxDepth = 200;

/** No file of the specification is nested like that, and what walks it walks by recursion. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
}

function tooDeep(file: string): Diagnostic {
  const place = { file, offset: 0, length: 1 };
  return error(
    'json-syntax',
    place,
    `this is nested more than ${maxDepth} levels deep`,
    'remove the brackets too many',
  );
}

const causes: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a property name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected before this',
  CloseBraceExpected: 'the file ends before a "}" closes this object',
  CloseBracketExpected: 'the file ends before a "]" closes this list',
  EndOfFileExpected: 'the file goes on after its value',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this string is not closed',
  InvalidUnicode: 'this is no unicode escape',
  InvalidEscapeCharacter: 'JSON knows no such escape',
  InvalidCharacter: 'a control character must be escaped',
};

function syntaxError(file: string, text: string, problem: ParseError): Diagnostic {
  const name = printParseErrorCode(problem.error);
  const place = { file, offset: Math.min(problem.offset, text.length), length: problem.length };
  return error(
    'json-syntax',
    place,
    causes[name] ?? name,
    helps[name] ?? 'correct the JSON; nothing else of this file is checked until then',
  );
}

const helps: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'remove the comment, or put it into a "description"',
  PropertyNameExpected: 'add the property, or remove the comma before it',
  ValueExpected: 'add the value, or remove the comma before it',
};
