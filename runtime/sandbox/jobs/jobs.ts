import type { Call, JobProgress, World } from '../contract.ts';
import { Failure } from '../http/failure.ts';
import { hexadecimal } from '../store/ids.ts';
import { type Attributes, isAttributes, type Result } from '../types.ts';
import { timestamp } from '../world.ts';

/** One piece of a job: what it does, and what a success is reported as. */
export interface Task {
  /** Id that the request named; undefined for a new record. */
  readonly id?: unknown;
  readonly action: 'create' | 'update' | 'delete';
  run(index: number): Attributes;
}

/** Carries the tasks out at once and answers a job that is still queued: polling it moves it on. */
export function startJob(call: Call, tasks: readonly Task[]): Result {
  const results = tasks.map((task, index) => outcome(task, index));
  return { body: { job_status: newJob(call.world, results) } };
}

function newJob(world: World, results: readonly Attributes[]): Attributes {
  const { jobs } = world;
  const id = `V3-${hexadecimal(0, jobs.size + 1)}`;
  jobs.set(id, { polls: 0, results });
  const url = `${world.origin}/api/v2/job_statuses/${id}.json`;
  const job = { id, url, total: results.length, progress: null, status: 'queued', message: null, results: null };
  const type = world.catalogue.type('job_status');
  if (type) world.store.of(type).put(job);
  return job;
}

/** A poll moves a job on: working, then completed. */
export function pollJob(world: World, job: Attributes): void {
  const state = world.jobs.get(String(job.id));
  const type = world.catalogue.type('job_status');
  if (!state || !type || job.status === 'completed') return;
  state.polls += 1;
  const isDone = state.polls >= world.jobPolls;
  world.store.of(type).put({ ...job, ...(isDone ? done(world, state) : working(state, world.jobPolls)) });
}

function working({ polls, results }: JobProgress, all: number): Attributes {
  const finished = Math.floor((results.length * polls) / all);
  return { status: 'working', progress: finished, message: `Working on #${finished}` };
}

function done(world: World, { results }: JobProgress): Attributes {
  const message = `Completed at ${timestamp(world).replace('T', ' ').replace('Z', ' +0000')}`;
  return { status: 'completed', progress: results.length, message, results };
}

/** What one task is reported as. A failure is part of the results, not of the job. */
function outcome(task: Task, index: number): Attributes {
  try {
    return task.run(index);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      index,
      ...(task.id === undefined ? {} : { id: task.id }),
      action: task.action,
      ...reason(error),
      success: false,
    };
  }
}

function reason({ body }: Failure): Attributes {
  const { error, description, details } = isAttributes(body) ? body : {};
  return { error, details: isAttributes(details) ? firstDetail(details) : description };
}

function firstDetail(details: Attributes): string {
  const reasons = Object.values(details).flat().filter(isAttributes);
  return reasons.map(({ description }) => String(description)).join(', ');
}
