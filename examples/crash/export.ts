// Exports the tickets of an account into a file, and says so after each page: export.ts <account as JSON> <path>
import { Zendesk } from 'zents';

const [account = '', path = ''] = process.argv.slice(2);
const zendesk = new Zendesk(JSON.parse(account));
const exported = zendesk.tickets.incremental({ start_time: 0, pageSize: 1000 });
await exported.toFile(path, { onProgress: ({ records }) => console.log(records) });
await zendesk.close();
