import type { DiagnosticCode } from './codes.ts';

/** A stretch of a specification file. */
export interface Place {
  /** Path below the specification folder: `support/objects/ticket.json`. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** Something that a person has to put right in the specification. */
export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** The cause, printed beside the carets. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string | undefined;
}

/** Makes an error at a place. */
export function error(code: DiagnosticCode, place: Place, message: string, help?: string): Diagnostic {
  return { ...place, code, severity: 'error', message, help };
}

/** Whether the specification can't be used as it is. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
