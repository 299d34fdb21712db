import Handlebars from 'handlebars';
import type { OutputPlan, PlannedFile } from '../plan/output.ts';

/** A file with its text. */
export interface RenderedFile extends PlannedFile {
  readonly text: string;
}

/** Text of every template by its path below templates/, without `.hbs`. */
export type Templates = ReadonlyMap<string, string>;

type Template = (view: object) => string;

/** Fills the templates. Whatever a template asks for and does not get is an error, so that nothing is left out in silence. */
export function render({ files }: OutputPlan, templates: Templates): RenderedFile[] {
  const handlebars = Handlebars.create();
  for (const [name, text] of templates) {
    if (name.startsWith('partials/')) handlebars.registerPartial(name.slice('partials/'.length), text);
  }
  const compiled = new Map<string, Template>();
  const templateOf = (name: string): Template => {
    const known = compiled.get(name) ?? compile(handlebars, name, templates);
    compiled.set(name, known);
    return known;
  };
  return files.map((file) => ({ ...file, text: tidy(templateOf(file.template)(file.view)) }));
}

function compile(handlebars: typeof Handlebars, name: string, templates: Templates): Template {
  const text = templates.get(name);
  if (text === undefined) throw new Error(`templates/${name}.hbs is missing.`);
  if (/\{\{\{|\}\}\}/.test(text)) throw new Error(`templates/${name}.hbs has three braces in a row.`);
  return handlebars.compile<object>(text, { strict: true, noEscape: true });
}

/** Lines end without blanks, and a file with exactly one line end. */
function tidy(text: string): string {
  return `${text.replaceAll(/[ \t]+$/gm, '').trimEnd()}\n`;
}
