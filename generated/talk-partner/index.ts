// From specification/talk-partner by `npm run generate`. Do not edit.
