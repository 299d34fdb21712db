import { describeOperations } from '../test/describe-operations.ts';

/** Operations of other parts of the API than Support. */
const ELSEWHERE =
  /^(agentAvailabilities|calls|chat|engagements|helpCenter|jiraLinks|nps|omnichannel|talk|webhooks|zis)\./;

describeOperations('the operations of Support', ({ id }) => !ELSEWHERE.test(id), {
  unmodelled: {},
  empty: {},
});
