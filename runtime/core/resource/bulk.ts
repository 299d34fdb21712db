export { iteratedTwice, openLedger, outcomesOf } from '../bulk/bulk-engine.ts';
export { bulkCourier } from './bulk-courier.ts';
