import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Specification } from './specification.ts';

/** One thing that must hold for a specification whose files are sound, each by itself. */
export type Rule = (specification: Specification) => Iterable<Diagnostic>;
