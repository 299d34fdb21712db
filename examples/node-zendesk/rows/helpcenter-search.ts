import type { Rows } from '../../guides/row.ts';

/** Search in the Help Center. */
export const rows: Rows = {
  'helpcenter.search.searchArticles': {
    call: (z) => z.helpCenter.articles.search({ query: 'printer' }),
    sends: 'GET /api/v2/help_center/articles/search?per_page=100&query=printer',
  },
  'helpcenter.search.searchArticlesInLocale': {
    call: (z) => z.helpCenter.articles.search({ query: 'printer', locale: 'en-us' }),
    sends: 'GET /api/v2/help_center/articles/search?locale=en-us&per_page=100&query=printer',
  },
  'helpcenter.search.searchArticlesByLabels': {
    call: (z) => z.helpCenter.articles.list({ label_names: ['a', 'b'] }),
    sends: 'GET /api/v2/help_center/articles?label_names=a,b&page[size]=100',
  },
  'helpcenter.search.searchQuestions': {
    cannot:
      'Zendesk has taken the questions and answers of the old community away: `helpCenter.posts` has its contributions.',
  },
};
