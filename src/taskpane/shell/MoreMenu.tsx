import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  ArrowUndo20Regular,
  ArrowUpload20Regular,
  QuestionCircle20Regular,
  TableAdd20Regular,
  Info20Regular,
  MathFormula20Regular,
  MoreHorizontal20Regular,
} from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";

const AboutDialog = lazy(() => import("./AboutDialog"));
const ShareDialog = lazy(() => import("../rules/ShareDialog"));
const useStyles = makeStyles({ more: { alignSelf: "center", minWidth: "32px" } });
/** Built beside the pane's own page. */
const helpPages = { "zh-CN": "help.zh-CN.html", en: "help.html" } as const;
const themes = { auto: "menu.themeAuto", light: "menu.themeLight", dark: "menu.themeDark" } as const;

/** What isn't part of the month's work: undo, language, appearance, the sample, about. */
export default function MoreMenu() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch, jobs } = usePane();
  const [about, setAbout] = useState(false);
  const [share, setShare] = useState<"export" | "import">();
  const undoable = state.remotes.workbook.value?.lastWrite !== undefined;
  const { book } = state.remotes.workbook.value?.ruleBook ?? {};
  const busy = state.job?.status === "running";
  return (
    <>
      <Menu
        checkedValues={{ language: [state.language], theme: [state.theme] }}
        onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
          if (name === "language") dispatch({ type: "languageChosen", language: value === "en" ? "en" : "zh-CN" });
          else dispatch({ type: "themeChosen", theme: value === "light" || value === "dark" ? value : "auto" });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.more} appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={t("menu.label")} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowUndo20Regular />} disabled={!undoable || busy} onClick={() => jobs.undo()}>
              {t(undoable ? "menu.undo" : "menu.undoNothing")}
            </MenuItem>
            <MenuItem icon={<TableAdd20Regular />} disabled={busy} onClick={() => jobs.insertSample(state.language)}>
              {t("menu.sample")}
            </MenuItem>
            <MenuItem icon={<ArrowDownload20Regular />} disabled={!book || busy} onClick={() => setShare("export")}>
              {t("menu.exportRules")}
            </MenuItem>
            <MenuItem icon={<ArrowUpload20Regular />} disabled={busy} onClick={() => setShare("import")}>
              {t("menu.importRules")}
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{t("menu.language")}</MenuGroupHeader>
              <MenuItemRadio name="language" value="zh-CN" lang="zh-CN">
                中文
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en">
                English
              </MenuItemRadio>
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("menu.theme")}</MenuGroupHeader>
              {(["auto", "light", "dark"] as const).map((theme) => (
                <MenuItemRadio key={theme} name="theme" value={theme}>
                  {t(themes[theme])}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<MathFormula20Regular />} onClick={() => dispatch({ type: "browserOpened" })}>
              {t("menu.functions")}
            </MenuItem>
            <MenuItemLink icon={<QuestionCircle20Regular />} href={helpPages[state.language]} target="_blank" rel="noopener">
              {t("menu.help")}
            </MenuItemLink>
            <MenuItem icon={<Info20Regular />} onClick={() => setAbout(true)}>
              {t("menu.about")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {share && (
        <Suspense fallback={null}>
          <ShareDialog what={share} onClose={() => setShare(undefined)} />
        </Suspense>
      )}
      {about && (
        <Suspense fallback={null}>
          <AboutDialog onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </>
  );
}
