// From specification/omnichannel by `npm run generate`. Do not edit.
