import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { readBack } from '../src/write/read-back.ts';
import { operation, soundFiles, specificationWith, templates } from './support/small-specification.ts';

/** What a description could try: to end its comment, its string or its template, or to begin a tag. */
const hostile = [
  '*/ throw new Error("escaped"); /*',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what must not become a template.
  '`${process.exit(1)}`',
  "'; throw new Error('escaped'); '",
  'first\n */ export const stolen = 1; /*\n@internal second\r\n@deprecated\u2028throw 1',
  '{{#each this}}{{{x}}}{{/each}} {{> doc}}',
  '</script><!-- --> ]]> \\u002a/ \\',
  '/** nested **/ // line',
];

const files = hostile.map((text) => ({ text, ...generate({ specification: hostileSpecification(text), templates }) }));

describe.each(files)('a specification full of $text', ({ text, files, diagnostics, locate }) => {
  it('is generated, and what it says stays in comments and strings', () => {
    expect(diagnostics).toEqual([]);
    expect(readBack(files, locate)).toEqual([]);
    for (const { path, text: code } of files) {
      if (path.endsWith('.ts')) expect(codeOnly(code), path).not.toMatch(/escaped|stolen|process\.exit/);
    }
  });

  it('begins no tag of a comment', () => {
    const tags = files.flatMap(({ text: code }) => [...code.matchAll(/^\s*\*? ?(@(?:internal|deprecated))/gm)]);
    expect(tags.map(([, tag]) => tag)).toEqual([]);
  });

  it('is text in the README', () => {
    const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
    const row = readme.split('\n').filter((line) => line.startsWith('| `zendesk.tickets`'));
    expect(row).toHaveLength(1);
    expect(row[0]).not.toMatch(/[^\\]</);
    expect(text.length).toBeGreaterThan(0);
  });
});

function hostileSpecification(text: string): Map<string, string> {
  const ticket = structuredClone(soundFiles['support/objects/ticket.json']) as { attributes: Record<string, object> };
  const attributes = { ...ticket.attributes, subject: { type: 'string', description: text, values: [text] } };
  const list = operation(
    'GET /api/v2/tickets',
    { tickets: 'Ticket[]' },
    {
      ...{ operationId: text, summary: text, description: text, notes: [text], examples: [text], completeness: text },
      ...{
        rateLimit: text,
        allowedFor: [text],
        bucket: text,
        query: { q: { type: 'string', description: text, values: [text] } },
      },
    },
  );
  return specificationWith({
    'support/api.json': { ...(soundFiles['support/api.json'] as object), title: text, description: text },
    'support/objects/ticket.json': { ...ticket, description: text, attributes },
    'support/resources/tickets.json': {
      ...{ resource: 'tickets', object: 'Ticket', description: text, docs: 'https://example.com/*/' },
      operations: { list },
    },
  });
}

/** The code without its comments, strings emptied. */
function codeOnly(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  let code = '';
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    code += kind === ts.SyntaxKind.StringLiteral ? "''" : scanner.getTokenText();
  }
  return code;
}
