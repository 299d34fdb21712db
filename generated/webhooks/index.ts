// From specification/webhooks by `npm run generate`. Do not edit.
