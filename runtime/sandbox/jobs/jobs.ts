import type { Call, JobEnd, JobProgress, Task, World } from '../contract.ts';
import { Failure, tooManyJobs } from '../http/failure.ts';
import { hexadecimal } from '../store/ids.ts';
import { type Attributes, isAttributes, type Result } from '../types.ts';
import { timestamp } from '../world.ts';

/**
 * Answers a job that is still queued. Its tasks are carried out at once, or where jobs take their time (`jobDelay`) with
 * the first request after it; polling moves it on from there.
 */
export function startJob(call: Call, tasks: readonly Task[]): Result {
  const { world } = call;
  const { delay, limit } = world.jobSettings;
  const waiting = [...world.jobs.values()].filter(({ results }) => results === undefined);
  if (waiting.length >= limit) throw tooManyJobs(limit);
  const now = world.clock();
  const end = world.jobEnds.shift() ?? COMPLETED;
  const job: JobProgress = { polls: 0, tasks, end, startedAt: now, due: now + delay, results: undefined };
  if (delay === 0) carryOut(job);
  return { body: { job_status: newJob(world, job) } };
}

const COMPLETED: JobEnd = { status: 'completed' };

/** What time has brought: jobs that were due are carried out, data that were kept long enough are gone. */
export function settleJobs(world: World): void {
  const now = world.clock();
  for (const [id, job] of world.jobs) {
    if (job.results === undefined && now >= job.due) carryOut(job);
    if (now - job.startedAt < world.jobSettings.keptFor) continue;
    world.jobs.delete(id);
    const type = world.catalogue.type('job_status');
    if (type) world.store.of(type).remove(id);
  }
}

/** A job that is killed leaves its last rows undone. */
function carryOut(job: JobProgress): void {
  const { tasks, end } = job;
  job.results = tasks.slice(0, end.after ?? tasks.length).map((task, index) => outcome(task, index));
}

function newJob(world: World, progress: JobProgress): Attributes {
  const { jobs } = world;
  world.jobsStarted += 1;
  const id = `V3-${hexadecimal(0, world.jobsStarted)}`;
  jobs.set(id, progress);
  const url = `${world.origin}/api/v2/job_statuses/${id}.json`;
  const total = progress.tasks.length;
  const job = { id, url, total, progress: null, status: 'queued', message: null, results: null };
  const type = world.catalogue.type('job_status');
  if (type) world.store.of(type).put(job);
  return job;
}

/** A poll moves a job on that is carried out: working, then over. */
export function pollJob(world: World, job: Attributes): void {
  const state = world.jobs.get(String(job.id));
  const type = world.catalogue.type('job_status');
  if (!state?.results || !type || OVER.has(job.status)) return;
  state.polls += 1;
  const isDone = state.polls >= world.jobPolls;
  const change = isDone ? done(world, state, state.results) : working(state, world.jobPolls);
  world.store.of(type).put({ ...job, ...change });
}

const OVER: ReadonlySet<unknown> = new Set(['completed', 'failed', 'killed']);

function working({ polls, tasks }: JobProgress, all: number): Attributes {
  const finished = Math.floor((tasks.length * polls) / all);
  return { status: 'working', progress: finished, message: `Working on #${finished}` };
}

function done(world: World, { end: { status } }: JobProgress, results: readonly Attributes[]): Attributes {
  const progress = results.length;
  if (status !== 'completed') return { status, progress, message: `The job was ${status}`, results: null };
  const message = `Completed at ${timestamp(world).replace('T', ' ').replace('Z', ' +0000')}`;
  return { status, progress, message, results };
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
