import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../load/document.ts';
import { load } from '../load/load.ts';
import { buildModel } from '../model/build.ts';
import { plan } from '../plan/plan.ts';
import { validate } from '../validate/validate.ts';
import { culpritsOf } from './culprits.ts';
import { applyEdits, type Edit, type Texts } from './edit/edits.ts';
import { withoutUnused } from './unused.ts';

/** A specification with all edits that leave it sound. */
export interface Settled {
  readonly texts: Texts;
  readonly made: readonly Edit[];
  /** Edits that the specification would not be sound with, and what is wrong with each. */
  readonly withdrawn: readonly { readonly edit: Edit; readonly because: string }[];
}

/** Makes edits; those that a diagnostic is about are taken back until nothing is wrong. */
export function settle(texts: Texts, edits: readonly Edit[]): Settled {
  const withdrawn: { edit: Edit; because: string }[] = [];
  if (edits.length === 0) return { texts, made: [], withdrawn };
  for (let left = edits; ; ) {
    const applied = applyEdits(texts, left);
    const problems = problemsOf(applied.texts);
    const culprits = culpritsOf(problems, left, applied.texts);
    for (const edit of applied.without) culprits.set(edit, reasonFor(edit, withdrawn));
    if (culprits.size === 0 && problems.length > 0) culprits.set(...culpritByTrial(texts, left, problems));
    if (culprits.size === 0) return { ...pruned(texts, left), withdrawn };
    for (const [edit, because] of culprits) withdrawn.push({ edit, because });
    left = left.filter((edit) => !culprits.has(edit));
  }
}

/** An edit may break what was there before, where no diagnostic points at it: it is the first one that leaves something wrong. */
function culpritByTrial(texts: Texts, edits: readonly Edit[], problems: readonly Diagnostic[]): [Edit, string] {
  if (!isFreeOf(problems, texts)) throw new Error(`The specification is not sound: ${problems[0]?.message}`);
  let [sound, broken] = [0, edits.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isFreeOf(problems, applyEdits(texts, edits.slice(0, middle)).texts)) sound = middle;
    else broken = middle;
  }
  return [edits[broken - 1] as Edit, problems[0]?.message ?? ''];
}

function isFreeOf([problem]: readonly Diagnostic[], texts: Texts): boolean {
  return !problemsOf(texts).some(
    ({ code, file, message }) => code === problem?.code && file === problem.file && message === problem.message,
  );
}

/** What has no place has none because its file could not be made. */
function reasonFor({ file }: Edit, withdrawn: Settled['withdrawn']): string {
  const creation = withdrawn.find(({ edit }) => edit.file === file && 'create' in edit);
  return creation?.because ?? 'what it belongs to could not be brought in';
}

/** Everything that is wrong with a specification, as far as the generator finds it before it writes. */
export function problemsOf(texts: Texts): readonly Diagnostic[] {
  const loaded = load(texts);
  const checked = validate(loaded);
  if (hasErrors(checked.diagnostics)) return checked.diagnostics;
  const documents = new Map(loaded.documents.map((document) => [document.path, document]));
  return plan(buildModel(checked.specification), ({ file, pointer }) => {
    const document = documents.get(file);
    return document ? placeOf(document, pointer) : { file, offset: 0, length: 1 };
  }).diagnostics;
}

/** Files that were made for what was taken back are not made. */
function pruned(texts: Texts, edits: readonly Edit[]): Pick<Settled, 'texts' | 'made'> {
  const made = withoutUnused(edits, applyEdits(texts, edits).texts);
  return { texts: applyEdits(texts, made).texts, made };
}
