// The Help Center: an article in its section, in two languages, and what it points to.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, locale: 'en-us' });
const { articles, categories, contentTags, permissionGroups, sections } = zendesk.helpCenter;

// Articles are in sections, sections in categories.
const category = await categories.create({ name: 'Printers' });
const section = await categories.sections.create(category, { name: 'Lasers' });
const editors = await permissionGroups.create({ name: 'Editors' });
const tag = await contentTags.create({ name: 'fire' });

const article = await sections.articles.create(section, {
  title: 'Printer on fire',
  body: '<p>Pull the plug.</p>',
  locale: 'en-us',
  permission_group_id: editors.id,
  user_segment_id: null,
  content_tag_ids: [tag.id],
});

// What an article points to is awaited like any reference.
const tags = await article.content_tags;
console.log((await article.section)?.name, (await article.permission_group)?.name, tags[0]?.name);

// The language of the client goes into the paths; that of a translation is an argument.
await articles.translations.create(article, { locale: 'de', title: 'Drucker brennt', body: '<p>Stecker ziehen.</p>' });
for await (const translation of articles.translations.list(article)) console.log(translation.locale, translation.title);
for await (const each of zendesk.with({ locale: 'de' }).helpCenter.articles.list()) console.log(each.id);
console.log(sandbox.requests.at(-1)?.path);

// What readers say.
await articles.comments.create(article, { body: 'That helped.', locale: 'en-us' });
for await (const comment of articles.comments.list(article)) console.log(comment.body);

await zendesk.close();
await sandbox.close();
