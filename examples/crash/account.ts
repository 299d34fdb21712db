// A process of its own with an account of many tickets, ten a second: node --import tsx account.ts <tickets>
import { createSandbox } from 'zents/testing';

const BEGINNING = Date.UTC(2026, 0, 1);
const tickets = Array.from({ length: Number(process.argv[2]) }, (_, index) => {
  const time = new Date(BEGINNING + Math.floor(index / 10) * 1000).toISOString().replace('.000Z', 'Z');
  return { id: index + 1, subject: `Ticket ${index + 1}`, status: 'open', created_at: time, updated_at: time };
});
const { origin, auth } = await createSandbox({ seed: { tickets } });
console.log(JSON.stringify({ origin, auth }));
