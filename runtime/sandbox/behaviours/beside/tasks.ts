import type { Call, OperationBehaviour, RecordBehaviour, World, Write } from '../../contract.ts';
import { create, update } from '../../operations/write.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { statedRecord } from '../../write/stated.ts';
import { insertRecord } from '../insert.ts';
import { below, bring, change, removeBelow, requireRecord, typeNamed } from '../records.ts';

/** Templates: their tasks are records of their own, which only their making and their changes show. */
export const taskListTemplate: RecordBehaviour = {
  defaults: () => ({ is_active: true }),
  apply({ record }) {
    delete record.tasks;
  },
  saved({ world, record, input }) {
    const tasks = Array.isArray(input.tasks) ? input.tasks.filter(isAttributes) : [];
    for (const task of tasks) placeTask(world, record, task);
    record.task_count = tasksOf(world, record).length;
  },
  remove(call, { id }) {
    call.world.store.of(typeNamed(call.world, 'TaskListTemplate')).remove(id);
    removeBelow(call.world, 'Task', 'task_list_template_id', id);
    return { status: 204 };
  },
};

/** Task lists: they name their ticket by text, and know how many tasks they have. */
export const taskList: RecordBehaviour = {
  insert: (world, given, parents) =>
    insertRecord(world, typeNamed(world, 'TaskList'), { ...given, ticket_id: String(given.ticket_id ?? 1) }, parents),
};

/** Items: their list counts them. */
export const taskItem: RecordBehaviour = {
  order: ['position'],
  saved: (write) => countItems(write),
  remove(call, { id }) {
    call.world.store.of(typeNamed(call.world, 'TaskItem')).remove(id);
    countItems({ call, world: call.world });
    return { status: 204 };
  },
};

/** Lists that are made from a template. */
export const taskOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateTaskListTemplate: (call) => withTasks(call, create(call)),
  UpdateTaskListTemplate: (call) => withTasks(call, update(call)),
  CreateTaskList: (call) => {
    const { world } = call;
    const ticket = requireRecord(world, 'Ticket', pathId(call));
    const template = requireRecord(world, 'TaskListTemplate', statedRecord(call).task_list_template_id);
    const list = copyOf(world, template, ticket);
    return { status: 201, body: { task_lists: [list], count: 1, next_page: null, previous_page: null } };
  },
};

function copyOf(world: World, template: Attributes, ticket: Attributes): Attributes {
  const { id: task_list_template_id, name, description } = template;
  const tasks = tasksOf(world, template);
  const now = timestamp(world);
  const given = {
    task_list_template_id,
    name,
    description,
    task_count: tasks.length,
    created_at: now,
    updated_at: now,
  };
  const type = typeNamed(world, 'TaskList');
  const list = insertRecord(world, type, { ...given, ticket_id: String(ticket.id) }, { ticket_id: ticket.id });
  for (const { id: _, ...task } of tasks) bring(world, 'TaskItem', task, { task_list_id: list.id });
  return list;
}

function tasksOf(world: World, { id }: Attributes): Attributes[] {
  return below(world, 'Task', 'task_list_template_id', id).sort((a, b) => Number(a.position) - Number(b.position));
}

/** One with an id is changed or deleted, one without is added. */
function placeTask(world: World, template: Attributes, { _destroy: isGone, ...stated }: Attributes): void {
  const now = timestamp(world);
  if (isGone === true) world.store.of(typeNamed(world, 'Task')).remove(requireRecord(world, 'Task', stated.id).id);
  else if (stated.id !== undefined)
    change(world, 'Task', requireRecord(world, 'Task', stated.id), { ...stated, updated_at: now });
  else {
    const given = {
      required: false,
      position: Number(tasksOf(world, template).at(-1)?.position ?? 0) + 1,
      created_at: now,
      updated_at: now,
    };
    bring(world, 'Task', { ...given, ...stated }, { task_list_template_id: template.id });
  }
}

function withTasks({ world }: Call, result: Result): Result {
  const { task_list_template: template } = result.body as { task_list_template: Attributes };
  return { ...result, body: { task_list_template: { ...template, tasks: tasksOf(world, template) } } };
}

function countItems({ call, world }: Pick<Write, 'call' | 'world'>): void {
  const list = requireRecord(world, 'TaskList', pathId(call));
  change(world, 'TaskList', list, { task_count: below(world, 'TaskItem', 'task_list_id', list.id).length });
}
