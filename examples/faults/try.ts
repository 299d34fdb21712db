import { Account } from '../crud/account.ts';
import { allOperations } from '../requests/specification.ts';
import { valuesOf } from './write-calls.ts';
const account = await Account.open();
let ok=0; const bad: string[]=[]; const t=Date.now(); let tr=0,ts=0;
for (const op of allOperations) {
  if (op.row.method==='GET') continue;
  if (op.host) { bad.push(op.row.id+' HOST'); continue; }
  let a=performance.now(); account.reset(); tr+=performance.now()-a;
  try { const v=await valuesOf(account, op); await account.call(op, v); ok++; } catch (e) { bad.push(op.row.id+': '+String((e as Error).message).slice(0,230)); }
}
console.log(ok, bad.length, Date.now()-t, 'reset', tr); console.log(bad.join('\n')); await account.close();
