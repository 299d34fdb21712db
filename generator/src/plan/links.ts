import type { ApiModel, ApiNode, BodyNode, LinkNode, ObjectNode, OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { byCodeUnit } from '../order.ts';
import { code, printLiteral } from './literal.ts';
import { banner, type PlannedFile } from './output.ts';
import { linkName, linksPath } from './paths.ts';
import { docOf } from './text.ts';

/** The file that says how the objects of an API load: their classes, and where there is a way by id, their records. */
export function planLinks(api: ApiNode, { apis }: ApiModel): PlannedFile | undefined {
  const exchanged = new Set(
    apis.flatMap(({ resources }) => resources).flatMap(({ operations }) => operations.flatMap(objectsOf)),
  );
  const linked = api.objects.filter((object) => object.link !== undefined || exchanged.has(object));
  if (linked.length === 0) return undefined;
  const links = linked.map((object) => ({
    name: linkName(object),
    type: object.link ? 'ObjectLink' : 'TypeLink',
    doc: docOf([textOf(object)]),
    literal: literalOf(object),
  }));
  const types = [...new Set(links.map(({ type }) => type))].sort(byCodeUnit).join(', ');
  const view = { banner: banner([], `specification/${api.name}/objects`), links, types };
  return {
    path: linksPath(api),
    template: 'api/links.ts',
    view,
    exports: links.map(({ name }) => name),
    origin: api.origin,
  };
}

/** The objects that an operation takes or gives. */
function objectsOf({ answer, instead, parts, body }: OperationNode): ObjectNode[] {
  const all = typeof answer === 'string' ? instead : [...answer, ...instead];
  const answered = all.flatMap(({ type }) => objectsIn(type));
  return [...answered, ...(parts ? [parts] : []), ...(body ? objectsOfBody(body) : [])];
}

function objectsOfBody(body: BodyNode): ObjectNode[] {
  if (body.kind === 'envelope') return objectsIn(body.type);
  return body.kind === 'keys' ? body.keys.flatMap(({ object }) => object ?? []) : [];
}

function literalOf(object: ObjectNode): string {
  const { loadedBy, path, key, locale, pageSize } = object.link ?? {};
  const idType = object.link && object.idType !== 'integer' ? object.idType : undefined;
  const start = `export const ${linkName(object)}: ${object.link ? 'ObjectLink' : 'TypeLink'} = `;
  return printLiteral(
    { object: object.name, loadedBy, path, key, idType, locale, pageSize, records: code('records') },
    { column: start.length },
  );
}

function textOf({ name, link }: ObjectNode): string {
  if (!link) return `How the class \`${name}\` loads.`;
  const ways: Record<LinkNode['loadedBy'], string> = {
    getMany: 'in batches of up to 100 ids',
    list: 'all at once, since there are few',
    get: 'one request each',
  };
  return `How \`${name}\` loads: the class at its first use, the records that others refer to ${ways[link.loadedBy]}.`;
}
