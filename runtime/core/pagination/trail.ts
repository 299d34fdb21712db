/**
 * The places that one way through a list has come by, each with the number of pages before it. A page that leads to one
 * of them is no page of the list: it came before, or its link is wrong. The same page may be asked for again.
 */
export class Trail {
  #depths = new Map<string, number>();

  /** Takes note of the cursors and links that stand for a page. */
  pass(names: readonly (string | null | undefined)[], depth: number): void {
    for (const name of names.flatMap(placeOf)) if (!this.#depths.has(name)) this.#depths.set(name, depth);
  }

  /** Whether the page at a depth leads to itself or to one before it. */
  leadsBack(names: readonly (string | null | undefined)[], depth: number): boolean {
    return names.flatMap(placeOf).some((name) => (this.#depths.get(name) ?? depth + 1) <= depth);
  }
}

/** One link is written in many ways: with another host, an explicit port, brackets as they are or encoded. */
function placeOf(name: string | null | undefined): string[] {
  if (!name) return [];
  if (!/^(https?:\/)?\//.test(name)) return [name];
  if (!URL.canParse(name, BASE)) return [name];
  const { pathname, searchParams } = new URL(name, BASE);
  searchParams.sort();
  return [`${pathname.replace(/\.json$/, '')}?${searchParams}`];
}

const BASE = 'https://account';
