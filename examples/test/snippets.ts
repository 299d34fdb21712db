/** A program that stands in a document. */
export interface Snippet {
  /** A name for its file, from the heading that it stands under. */
  readonly file: string;
  readonly text: string;
}

/** The TypeScript of a document. What uses `zendesk` without making it gets one that talks to a fresh sandbox. */
export function snippetsOf(document: string): Snippet[] {
  return document.split(/^#+ /m).flatMap((section) =>
    [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ''], index) => ({
      file: `${section.slice(0, section.indexOf('\n')).replace(/\W+/g, '-').toLowerCase()}-${index + 1}.ts`,
      text: /new (Zendesk|Client)\(/.test(text) ? text : withSandbox(text),
    })),
  );
}

/** A program that runs all of them, one after the other: a process for each would take a second each. */
export function runnerOf(snippets: readonly Snippet[]): string {
  const steps = snippets.map(({ file }) => `console.log('--- ${file}');\nawait import('./${file}');\n`);
  return `${steps.join('')}export {};\n`;
}

function withSandbox(text: string): string {
  const imports = text.match(/^import .*$/gm) ?? [];
  return `import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';
${imports.join('\n')}
const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
${text.replace(/^import .*$/gm, '')}
await zendesk.close();
await sandbox.close();
`;
}
