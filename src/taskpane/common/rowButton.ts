import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A button that is a row of a list: it looks like text until it is pointed at or has the keyboard's focus. */
export const rowButton: GriffelStyle = {
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
