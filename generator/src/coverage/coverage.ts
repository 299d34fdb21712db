import { clientPath, operationsOf, type Specification } from '../validate/specification.ts';
import { type Published, publishedOf, type Remark, remarksOf } from './published.ts';
import { keysOf } from './request.ts';

/** An operation of the specification. */
export interface Described {
  /** Client path: `tickets.comments.list`. */
  readonly id: string;
  readonly request: string;
  readonly file: string;
  readonly keys: readonly string[];
}

/** How much of one tag the SDK has. */
export interface TagCoverage {
  readonly document: string;
  readonly tag: string;
  readonly published: number;
  readonly covered: number;
}

/** What Zendesk publishes, beside what the specification has. */
export interface Coverage {
  readonly tags: readonly TagCoverage[];
  readonly missing: readonly Published[];
  /** Operations that no document names. */
  readonly unknown: readonly Described[];
  /** What the lists say that does not hold. */
  readonly untrue: readonly string[];
  readonly left: readonly Remark[];
  readonly undocumented: readonly Remark[];
}

/** Compares a specification with the documents beside it. */
export function coverageOf(specification: Specification): Coverage {
  const published = publishedOf(specification);
  const described = describedOf(specification);
  const left = remarksOf(specification, 'left');
  const undocumented = remarksOf(specification, 'undocumented');
  const has = new Set(described.flatMap(({ keys }) => keys));
  const named = new Set([...published, ...left, ...undocumented].map(({ key }) => key));
  return Object.freeze({
    tags: tagsOf(published, has),
    missing: published.filter(({ key }) => !has.has(key)),
    unknown: described.filter(({ keys }) => !keys.some((key) => named.has(key))),
    untrue: [...twins([...published, ...left, ...undocumented]), ...denied(left, undocumented, has)],
    left,
    undocumented,
  });
}

/** Whether the SDK has everything, and nothing that nobody published. */
export function isComplete({ missing, unknown, untrue }: Coverage): boolean {
  return missing.length + unknown.length + untrue.length === 0;
}

function describedOf(specification: Specification): Described[] {
  const paths = new Map(
    specification.resources.map((file) => [file.document, clientPath(file, specification.accessors)]),
  );
  return [...operationsOf(specification)].map(({ document, name, operation }) => ({
    id: `${paths.get(document)}.${name}`,
    request: operation.request,
    file: document.path,
    keys: keysOf(operation),
  }));
}

function tagsOf(published: readonly Published[], has: ReadonlySet<string>): TagCoverage[] {
  const tags = new Map<string, Published[]>();
  for (const one of published) {
    const name = `${one.document}\n${one.tag}`;
    tags.set(name, [...(tags.get(name) ?? []), one]);
  }
  return [...tags.values()].map((all) => tagOf(all, has));
}

function tagOf(all: readonly Published[], has: ReadonlySet<string>): TagCoverage {
  const { document = '', tag = '' } = all[0] ?? {};
  return { document, tag, published: all.length, covered: all.filter(({ key }) => has.has(key)).length };
}

function twins(all: readonly { request: string; key: string }[]): string[] {
  const seen = new Set<string>();
  const again = all.filter(({ key }) => seen.size === seen.add(key).size);
  return again.map(({ request }) => `${request} is listed twice`);
}

function denied(left: readonly Remark[], undocumented: readonly Remark[], has: ReadonlySet<string>): string[] {
  return [
    ...left.filter(({ key }) => has.has(key)).map(({ request }) => `${request} is listed as left out, and is there`),
    ...undocumented.filter(({ key }) => !has.has(key)).map(({ request }) => `${request} is listed, and is not there`),
  ];
}
