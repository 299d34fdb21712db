import type { Rows } from '../../guides/row.ts';

const noQuestions =
  'Zendesk has taken the questions and answers of the old community away: `helpCenter.posts` has its contributions.';

/** Votes. */
export const rows: Rows = {
  'helpcenter.votes.listByUser': {
    call: (z) => z.helpCenter.users.votes.list(5),
    sends: 'GET /api/v2/help_center/users/5/votes?page[size]=100',
  },
  'helpcenter.votes.listByArticle': {
    call: (z) => z.helpCenter.articles.votes.list(5),
    sends: 'GET /api/v2/help_center/articles/5/votes?page[size]=100',
  },
  'helpcenter.votes.show': { call: (z) => z.helpCenter.votes.get(5), sends: 'GET /api/v2/help_center/votes/5' },
  'helpcenter.votes.createUpVoteForArticle': {
    call: (z) => z.helpCenter.articles.up(5),
    sends: 'POST /api/v2/help_center/articles/5/up',
  },
  'helpcenter.votes.createDownVoteForArticle': {
    call: (z) => z.helpCenter.articles.down(5),
    sends: 'POST /api/v2/help_center/articles/5/down',
  },
  'helpcenter.votes.createUpVoteForQuestion': { cannot: noQuestions },
  'helpcenter.votes.createDownVoteForQuestion': { cannot: noQuestions },
  'helpcenter.votes.createUpVoteForAnswer': { cannot: noQuestions },
  'helpcenter.votes.createDownVoteForAnswer': { cannot: noQuestions },
  'helpcenter.votes.delete': { call: (z) => z.helpCenter.votes.delete(5), sends: 'DELETE /api/v2/help_center/votes/5' },
};
