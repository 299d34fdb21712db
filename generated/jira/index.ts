// From specification/jira by `npm run generate`. Do not edit.
