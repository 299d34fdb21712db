import type { AttributeNode, ValueType } from '../model/model.ts';
import { plural, withArticle } from '../names.ts';

const one: Readonly<Record<string, string>> = {
  integer: 'an integer',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  timestamp: 'a time in ISO 8601',
  date: 'a day as YYYY-MM-DD',
  unixTime: 'seconds since 1970',
  object: 'a plain object',
  any: 'any JSON value',
};

const many: Readonly<Record<string, string>> = {
  integer: 'integers',
  number: 'numbers',
  string: 'texts',
  boolean: 'booleans',
  timestamp: 'times in ISO 8601',
  date: 'days as YYYY-MM-DD',
  unixTime: 'times in seconds since 1970',
  object: 'plain objects',
  any: 'JSON values',
};

/** What the types say of an attribute that nobody has described: `A text or null: `open`, `solved`. Id of a User.` */
export function derivedText({ type, nullable, values = [], references }: AttributeNode): string {
  const what = [wordsOf(type), ...(nullable ? ['null'] : [])].join(' or ');
  const known = values.length > 0 ? `: ${values.map((value) => `\`${value}\``).join(', ')}` : '';
  const target =
    references && (type.list ? `Ids of ${plural(references.name)}.` : `Id of ${withArticle(references.name)}.`);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${known}.${target ? ` ${target}` : ''}`;
}

function wordsOf(type: ValueType): string {
  switch (type.kind) {
    case 'scalar':
      return type.list ? `a list of ${many[type.name]}` : `${one[type.name]}`;
    case 'object':
      return recordWords(type.object.name, type.list);
    case 'choice':
      return `${recordWords(type.choice.otherwise.name, type.list)}, in the class that \`${type.choice.by}\` names`;
    default:
      return type.types.map(wordsOf).join(' or ');
  }
}

function recordWords(name: string, isList: boolean): string {
  return isList ? `a list of ${plural(name)}` : withArticle(name);
}
