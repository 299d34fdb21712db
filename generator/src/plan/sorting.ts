import type { OperationNode, ParameterNode } from '../model/model.ts';

/** The parameters that sort a list, by the kinds of paging that it has. */
export function sortParameters({ notation }: OperationNode): ParameterNode[] {
  const { cursor = [], offset = [] } = notation.sort ?? {};
  const byCursor = parameter(
    'sort',
    cursor.flatMap((key) => [key, `-${key}`]),
    'Order of a list that is paged by cursor; a leading minus turns it round.',
  );
  const byOffset = parameter('sort_by', offset, 'Order of a list that is paged by offset.');
  const direction = parameter('sort_order', ['asc', 'desc'], 'Direction of `sort_by`.');
  return [...(cursor.length > 0 ? [byCursor] : []), ...(offset.length > 0 ? [byOffset, direction] : [])];
}

function parameter(name: string, values: readonly string[], description: string): ParameterNode {
  return {
    name,
    type: 'string',
    references: undefined,
    notation: { type: 'string', values: [...new Set(values)], description },
  };
}
