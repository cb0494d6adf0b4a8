import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of the scale editor share. */
export const useEditorStyles = makeStyles({
  // No wider than its place, however long the longest option.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" } },
  numeric: { "& input": { textAlign: "right" } },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  iconButton: { minWidth: "24px", width: "24px", maxWidth: "24px", paddingLeft: 0, paddingRight: 0, flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: "6px", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mono: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});
