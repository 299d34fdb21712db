import { kebabCase, pascalCase, singular, words } from '../../names.ts';
import { partsOf } from '../../naming/path-shape.ts';
import { className, clientPath, type Specification } from '../../validate/specification.ts';
import type { Edit } from '../edit/edits.ts';
import type { Candidate } from './candidates.ts';
import type { Records } from './records.ts';

/** The files of resources, those that are there and those that candidates need. */
export interface Resources {
  /** File of the resource that a candidate belongs to. */
  fileFor(candidate: Candidate): string;
  /** What makes the new files, parents first. */
  readonly edits: readonly Edit[];
}

/** Knows the files of a specification, and plans new ones. */
export function createResources(specification: Specification, records: Records): Resources {
  const { resources, accessors, objectNames } = specification;
  const files = new Map(resources.map((file) => [clientPath(file, accessors), file.document.path]));
  const classes = new Set([...resources.map(className), ...objectNames, ...records.all.map(({ object }) => object)]);
  const edits: Edit[] = [];
  const fileAt = (path: string, candidate: Candidate): string => {
    const present = files.get(path);
    if (present !== undefined) return present;
    const names = path.split('.').slice(candidate.api?.value.accessor ? 1 : 0);
    if (names.length > 1) fileAt(path.slice(0, path.lastIndexOf('.')), candidate);
    const made = newFile(names, candidate, { classes, files: new Set(files.values()) });
    edits.push(made);
    files.set(path, made.file);
    return made.file;
  };
  return { fileFor: (candidate) => fileAt(candidate.call.resource, candidate), edits };
}

interface Taken {
  /** Names of classes and objects; the new class joins them. */
  readonly classes: Set<string>;
  readonly files: ReadonlySet<string>;
}

function newFile(names: readonly string[], { api, facts }: Candidate, { classes, files }: Taken): Edit {
  const folder = `${api?.document.api}/resources`;
  const stem = stemOf(names, (one) => files.has(`${folder}/${one}.json`));
  const byRule = pascalCase(stem);
  const name = classes.has(byRule) ? `${byRule}Resource` : byRule;
  classes.add(name);
  const resource = names.at(-1) ?? '';
  const create = {
    $schema: '../../schema/resource.schema.json',
    resource,
    ...(names.length > 1 && { parent: names.slice(0, -1).join('.') }),
    ...(name !== byRule && { class: name }),
    description: descriptionOf(resource, facts.request),
    operations: {},
  };
  return { file: `${folder}/${stem}.json`, create };
}

/** `tickets`, `comments` -> `ticket-comments`; where that is taken, `tickets-comments`. */
function stemOf(names: readonly string[], isTaken: (stem: string) => boolean): string {
  const last = kebabCase(names.at(-1) ?? '');
  const above = names.slice(0, -1).map(kebabCase);
  const stem = [...above.map(singular), last].join('-');
  return isTaken(stem) ? [...above, last].join('-') : stem;
}

function descriptionOf(resource: string, request: string): string {
  const name = words(resource);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: what is found at \`${partsOf(request).path}\` and the like.`;
}
