import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiModel, ApiNode } from '../model/model.ts';
import { byCodeUnit } from '../order.ts';
import { clashesOf, type Locate } from './clashes.ts';
import { planNamespace, planZendesk } from './client.ts';
import { planApiIndex, planClient, planIndex, planStores } from './indexes.ts';
import { planLinks } from './links.ts';
import { planObject } from './object.ts';
import type { OutputPlan, PlannedFile } from './output.ts';
import { planPackage } from './package.ts';
import { planResource } from './resource.ts';
import { planSentOperations } from './sent-operations.ts';
import { planSignIn } from './sign-in.ts';
import { planOperations, planTables, planTesting } from './tables.ts';

/** All decisions: which files there are, what they are called and what they say. */
export function plan(model: ApiModel, locate: Locate): { plan: OutputPlan; diagnostics: readonly Diagnostic[] } {
  const apis = model.apis.map((api) => planApi(api, model));
  const declaring = apis.flatMap(({ declared }) => declared);
  const root = [
    planIndex(
      model,
      apis.map(({ index }) => index),
    ),
    planClient(model),
    planStores(model),
    ...planSignIn(model),
    planZendesk(model),
    planOperations(model),
    planTables(model),
    planTesting(model),
    ...planPackage(model),
  ];
  const files = [...root, ...apis.flatMap(({ files }) => files)].sort((left, right) =>
    byCodeUnit(left.path, right.path),
  );
  return { plan: Object.freeze({ files }), diagnostics: clashesOf(files, declaring, locate) };
}

interface PlannedApi {
  readonly files: readonly PlannedFile[];
  /** Files whose exports stand in the indexes. */
  readonly declared: readonly PlannedFile[];
  readonly index: PlannedFile;
}

function planApi(api: ApiNode, model: ApiModel): PlannedApi {
  const declared = [
    ...api.objects.map(planObject),
    ...api.resources.map(planResource),
    ...[planNamespace(api)].filter((file) => file !== undefined),
  ];
  const index = planApiIndex(api, declared);
  const loaded = [planLinks(api, model), ...api.resources.map(planSentOperations)].filter((file) => file !== undefined);
  return { files: [...declared, index, ...loaded], declared, index };
}
