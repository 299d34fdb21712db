import type { ApiModel, ApiNode, ResourceNode } from '../model/model.ts';
import { pascalCase } from '../names.ts';

/** The resources that sit on the client or on the namespace of their API, not on another resource. */
export function topResources(api: ApiNode): readonly ResourceNode[] {
  return api.resources.filter(({ parent }) => parent === undefined);
}

/** Class that holds the resources of an API with an accessor: `ChatApi`, since `Chat` is a record. */
export function namespaceName(api: ApiNode): string {
  return `${pascalCase(api.accessor ?? api.name)}Api`;
}

/** File of that class. */
export function namespacePath(api: ApiNode): string {
  return `${api.name}/${api.name}.ts`;
}

/** Whether the resources of an API sit in a namespace. */
export function hasNamespace(api: ApiNode): boolean {
  return api.accessor !== null;
}

/** Entry points of the package, one a resource on the client: `tickets`, `help-center/articles`. */
export function resourceEntries({ apis }: ApiModel): { readonly name: string; readonly resource: ResourceNode }[] {
  return apis.flatMap((api) =>
    topResources(api).map((resource) => ({
      name: hasNamespace(api) ? `${api.name}/${resource.stem}` : resource.stem,
      resource,
    })),
  );
}
