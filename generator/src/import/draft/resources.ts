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
  const files = new Map(
    specification.resources.map((file) => [clientPath(file, specification.accessors), file.document.path]),
  );
  const classes = new Set([
    ...specification.resources.map(className),
    ...specification.objectNames,
    ...records.all.map(({ object }) => object),
  ]);
  const edits: Edit[] = [];
  const fileAt = (path: string, { api, facts }: Candidate): string => {
    const present = files.get(path);
    if (present !== undefined) return present;
    const names = path.split('.').slice(api?.value.accessor ? 1 : 0);
    const parent = names.slice(0, -1);
    if (parent.length > 0) fileAt(path.slice(0, path.lastIndexOf('.')), { api, facts } as Candidate);
    const folder = `${api?.document.api}/resources`;
    const stem = stemOf(names, (one) => [...files.values()].includes(`${folder}/${one}.json`));
    const name = pascalCase(stem);
    const isTaken = classes.has(name);
    const own = isTaken ? `${name}Resource` : name;
    const resource = names.at(-1) ?? '';
    const create = {
      $schema: '../../schema/resource.schema.json',
      resource,
      ...(parent.length > 0 && { parent: parent.join('.') }),
      ...(isTaken && { class: own }),
      description: descriptionOf(resource, facts.request),
      operations: {},
    };
    edits.push({ file: `${folder}/${stem}.json`, create });
    classes.add(own);
    files.set(path, `${folder}/${stem}.json`);
    return `${folder}/${stem}.json`;
  };
  return { fileFor: (candidate) => fileAt(candidate.call.resource, candidate), edits };
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
