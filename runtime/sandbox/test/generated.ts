import { existsSync } from 'node:fs';
import type { SandboxTables } from '../tables.ts';

const file = new URL('../../../generated/testing/tables.ts', import.meta.url);

/** Whether the tables were generated. */
export const areGenerated = existsSync(file);

/** The generated tables, under whatever name the module exports them. */
export async function generatedTables(): Promise<SandboxTables> {
  const module = (await import(file.href)) as Record<string, unknown>;
  const isTables = (value: unknown): value is SandboxTables =>
    typeof value === 'object' && value !== null && 'operations' in value;
  return Object.values(module).find(isTables) as SandboxTables;
}
