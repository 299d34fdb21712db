import type { Rows } from './row.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as helpCenterArticles } from './rows/help-center-articles.ts';
import { rows as helpCenterAttachments } from './rows/help-center-attachments.ts';
import { rows as helpCenterCategories } from './rows/help-center-categories.ts';
import { rows as helpCenterComments } from './rows/help-center-comments.ts';
import { rows as helpCenterContentTags } from './rows/help-center-content-tags.ts';
import { rows as helpCenterLabels } from './rows/help-center-labels.ts';
import { rows as helpCenterPermissionGroups } from './rows/help-center-permission-groups.ts';
import { rows as helpCenterSections } from './rows/help-center-sections.ts';
import { rows as helpCenterUserSegments } from './rows/help-center-user-segments.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  groups,
  helpCenterArticles,
  helpCenterAttachments,
  helpCenterCategories,
  helpCenterComments,
  helpCenterContentTags,
  helpCenterLabels,
  helpCenterPermissionGroups,
  helpCenterSections,
  helpCenterUserSegments,
};
