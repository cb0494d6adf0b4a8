/** What can be wrong with a rule book that somebody sent. `path` names the place: rules[3].weight. */
export const shareIssues = {
  shareTooLarge: { text: "The text has {{size}} KB; at most {{most}} KB are read.", fix: "Export fewer versions and import again." },
  shareNotJson: { text: "The text is no JSON.", fix: "Choose the file as it was exported, or copy all of its text." },
  shareNotOurs: { text: "This is no exported rule book.", fix: "Choose a file that “Export rule book” made." },
  shareNewer: {
    text: "The rule book has schema {{found}}; this version of the add-in knows up to {{known}}.",
    fix: "Update the add-in, then import again.",
  },
  shareUnknownField: { text: "{{path}}: there is no such field.", fix: "Remove it or correct its name; nothing was imported." },
  shareFieldMissing: { text: "{{path}} is missing.", fix: "Add it, or export the rule book again; nothing was imported." },
  shareFieldWrong: {
    text: "{{path}}: {{found}} can't stand here.",
    fix: "Correct it, or export the rule book again; nothing was imported.",
  },
  shareNothing: { text: "There is nothing to add.", fix: "Every version stands in the rule book already." },
  shareNoBook: { text: "This workbook has no rule book to export.", fix: "Write a template first (Rules)." },
} as const;
