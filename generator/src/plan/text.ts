import { lineWidth } from './literal.ts';

/** A documentation comment, ready for its template: either one line or several. */
export interface Doc {
  /** Text of a comment that fits on one line; '' otherwise. */
  readonly line: string;
  /** Lines of a longer one. */
  readonly lines: readonly string[];
}

/** Blocks of a comment, an empty line between them; each is wrapped unless it is code. */
export type DocBlock = string | { readonly code: string } | { readonly tag: string; readonly text: string } | undefined;

/** Lays out a comment at an indent. Nothing that a specification says can end it. */
export function docOf(blocks: readonly DocBlock[], indent = 0): Doc {
  const width = lineWidth - indent - ' * '.length;
  const lines: string[] = [];
  let isAfterTag = false;
  for (const block of blocks) {
    if (block === undefined) continue;
    const isTag = typeof block === 'object' && 'tag' in block && block.tag !== '@example';
    if (lines.length > 0 && !(isAfterTag && isTag)) lines.push('');
    lines.push(...linesOf(block, width));
    isAfterTag = isTag;
  }
  const [first = ''] = lines;
  const fits = lines.length === 1 && first.length + indent + '/**  */'.length <= lineWidth;
  return fits ? { line: first, lines: [] } : { line: '', lines };
}

/** Text from a specification as part of a comment: one paragraph that can't end it nor begin a tag. */
export function commentText(text: string): string {
  return text
    .replaceAll(/[\s\u2028\u2029\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replaceAll(/(^|\s|\{)@/g, '$1\\@');
}

/** A sentence ends with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:)`]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function linesOf(block: Exclude<DocBlock, undefined>, width: number): string[] {
  if (typeof block === 'string') return wrap(commentText(block), width);
  if ('tag' in block) return wrap(`${block.tag} ${commentText(block.text)}`.trim(), width, '  ');
  return ['@example', '```ts', ...block.code.split(/\r\n|[\n\r\u2028\u2029]/).map(commentCode), '```'];
}

/** A line of code in a comment keeps its blanks; a decorator at its start is no tag. */
function commentCode(line: string): string {
  return line
    .replace(/^(\s*)@/, '$1\\@')
    .replaceAll('*/', '*\\/')
    .replaceAll('```', "'''")
    .trimEnd();
}

function wrap(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '' && !/^@\w+$/.test(line)) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** Text from a specification in Markdown: one line without markup of its own. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\s\u2028\u2029\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\<>|[\]]/g, '\\$&');
}
