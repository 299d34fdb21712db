import { Ticket, type TicketInput } from 'zents';
import { interleaved, timed } from './measure.ts';
import { ticketRecord } from './records.ts';
import type { Row } from './report.ts';

const PAGES = 40;
const text = JSON.stringify({ tickets: Array.from({ length: 100 }, (_, index) => ticketRecord(index)) });

/** Turning JSON into models, over `JSON.parse` alone: pages of 100 tickets, one attribute read of each. */
export async function models(): Promise<Row[]> {
  const { parse, zents } = await interleaved(
    { parse: () => timed(() => repeat(parsed)), zents: () => timed(() => repeat(asModels)) },
    60,
  );
  return [{ what: 'models over JSON.parse', atMost: 1.1, figure: zents / parse }];
}

function repeat(page: () => { id: number }[]): void {
  let seen = 0;
  for (let index = 0; index < PAGES; index += 1) for (const { id } of page()) seen += id > 0 ? 1 : 0;
  if (seen !== PAGES * 100) throw new Error(`${seen} tickets have an id`);
}

function parsed(): Parsed[] {
  return (JSON.parse(text) as { tickets: Parsed[] }).tickets;
}

/** As the SDK makes them: the record as parsed, without a context because nothing is loaded. */
function asModels(): Ticket[] {
  return parsed().map((record) => new Ticket(record, null));
}

type Parsed = TicketInput & { id: number };
