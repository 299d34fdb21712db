import { requestedPage } from '../lists/paginate.ts';
import type { Query } from '../types.ts';
import type { Fault } from './fault.ts';

/** Faults that wait for their requests. */
export interface Faults {
  /** Waits for calls of an operation, `*` for calls of any. */
  add(operation: string, fault: Fault): void;
  /** The fault of a request, if one waits for it; it is used up. */
  take(operation: string | undefined, query: Query): Fault | undefined;
  clear(): void;
}

interface Waiting {
  readonly operation: string;
  readonly fault: Fault;
  left: number;
}

/** An empty set of faults. */
export function createFaults(): Faults {
  let waiting: Waiting[] = [];
  return {
    add(operation, fault) {
      waiting.push({ operation, fault, left: fault.times ?? 1 });
    },
    take(operation, query) {
      const found = waiting.find((candidate) => isFor(candidate, operation, query));
      if (found) found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found?.fault;
    },
    clear() {
      waiting = [];
    },
  };
}

function isFor({ operation, fault }: Waiting, called: string | undefined, query: Query): boolean {
  const isCalled = operation === '*' || operation === called;
  return isCalled && (fault.page === undefined || fault.page === requestedPage(query));
}
