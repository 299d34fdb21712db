import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { placeOf } from './load/document.ts';
import { load } from './load/load.ts';
import { buildModel } from './model/build.ts';
import type { Locate } from './plan/clashes.ts';
import { plan } from './plan/plan.ts';
import { type RenderedFile, render, type Templates } from './render/render.ts';
import { validate } from './validate/validate.ts';

/** What the generator reads. */
export interface Inputs {
  /** Text of every file of the specification by its path. */
  readonly specification: ReadonlyMap<string, string>;
  readonly templates: Templates;
}

/** What it makes of that: files, unless there are errors. */
export interface Generated {
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Finds the place that a node of the model came from. */
  readonly locate: Locate;
}

/** From the specification to the text of every file of the SDK. */
export function generate({ specification, templates }: Inputs): Generated {
  const loaded = load(specification);
  const documents = new Map(loaded.documents.map((document) => [document.path, document]));
  const locate: Locate = ({ file, pointer }) => {
    const document = documents.get(file);
    return document ? placeOf(document, pointer) : { file, offset: 0, length: 1 };
  };
  const checked = validate(loaded);
  if (hasErrors(checked.diagnostics)) return { files: [], diagnostics: checked.diagnostics, locate };
  const model = buildModel(checked.specification);
  const planned = plan(model, locate);
  const diagnostics = [...checked.diagnostics, ...planned.diagnostics];
  return { files: hasErrors(diagnostics) ? [] : render(planned.plan, templates), diagnostics, locate };
}
