import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import type { View } from "../state/paneState";
import { choiceOf, sourceOf, templateNamesOf } from "../state/select";
import { FunctionsButton } from "./FunctionsButton";
import { periodOf, periodsOf, sourceOfPeriod } from "../data/periods";

const useStyles = makeStyles({
  // Office lays its own menu over the top right corner (34 × 32 px).
  header: { display: "flex", alignItems: "center", height: "32px", padding: "4px 36px 0 8px", flexShrink: 0 },
  part: {
    minWidth: 0,
    padding: "0 4px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontVariantNumeric: "tabular-nums",
  },
  fixed: { flexShrink: 0 },
  // A line of dots says that there is something to choose, and takes no room from the names.
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "4px",
    paddingBottom: "3px",
  },
  dot: { color: tokens.colorNeutralForeground3, userSelect: "none" },
});

/** What one is looking at: period · template · people. Each part opens its chooser. */
export default function Header() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const choice = choiceOf(state);
  const source = sourceOf(state);
  const people = state.remotes.reading.value?.table?.people.length ?? 0;
  const period = periodOf(state);
  return (
    <header className={styles.header} aria-label={t("header.label")}>
      <Chooser
        label={t("header.period")}
        text={period ?? t("header.noPeriod")}
        fixed
        chosen={period}
        options={periodsOf(state).map((each) => ({ key: each, text: each }))}
        onChoose={(chosen) => {
          const sheet = sourceOfPeriod(state, chosen);
          dispatch(sheet ? { type: "sourceChosen", id: sheet.id } : { type: "periodChosen", period: chosen });
        }}
        more={{ text: t("header.changeData"), view: "data" }}
      />
      <span className={styles.dot} aria-hidden="true">
        ·
      </span>
      <Chooser
        label={t("header.template")}
        text={choice ? t("header.templateVersion", { name: choice.name, version: choice.version }) : t("header.noTemplate")}
        chosen={choice?.name}
        options={templateNamesOf(state).map((name) => ({ key: name, text: name }))}
        onChoose={(name) => dispatch({ type: "templateChosen", name })}
        more={{ text: t("header.changeRules"), view: "rules" }}
      />
      <span className={styles.dot} aria-hidden="true">
        ·
      </span>
      <Chooser
        label={t("header.source")}
        text={people > 0 ? t("header.people", { count: people }) : t("header.noPeople")}
        fixed
        chosen={source?.id}
        options={(state.remotes.workbook.value?.sources ?? []).map((each) => ({ key: each.id, text: each.table ?? each.sheet }))}
        onChoose={(id) => dispatch({ type: "sourceChosen", id })}
        more={{ text: t("header.changeData"), view: "data" }}
      />
      <FunctionsButton />
    </header>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly text: string;
  readonly fixed?: boolean;
  readonly chosen: string | undefined;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly onChoose: (key: string) => void;
  readonly more: { readonly text: string; readonly view: View };
}

function Chooser({ label, text, fixed = false, chosen, options, onChoose, more }: ChooserProps) {
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <Menu
      checkedValues={{ chosen: chosen === undefined ? [] : [chosen] }}
      onCheckedValueChange={(_, data) => data.checkedItems[0] && onChoose(data.checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.part, fixed && styles.fixed)}
          aria-label={`${label}: ${text}`}
        >
          <span className={styles.name}>{text}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map((option) => (
            <MenuItemRadio key={option.key} name="chosen" value={option.key}>
              {option.text}
            </MenuItemRadio>
          ))}
          {options.length > 0 && <MenuDivider />}
          <MenuItem onClick={() => dispatch({ type: "viewChosen", view: more.view })}>{more.text}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
