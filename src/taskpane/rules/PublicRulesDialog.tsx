import {
  Badge,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PublicRulesPreview, TemplateChoice } from "../../actions/paneActions";
import type { Language } from "../../i18n/language";
import { FailureBar } from "../common/FailureBar";
import { whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import { messageOf } from "../state/useRemotes";

const useStyles = makeStyles({
  surface: { padding: "16px" },
  content: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  sheet: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap", fontVariantNumeric: "tabular-nums" },
});
const colors = { new: "success", replace: "informative", beside: "warning", kept: "warning" } as const;

/** A version's rules as a sheet to hand out: in which language, and where it will stand. */
export default function PublicRulesDialog({ choice, onClose }: { readonly choice: TemplateChoice; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const [language, setLanguage] = useState<Language>(state.language);
  const [answer, setAnswer] = useState<{ readonly for: Language; readonly preview: PublicRulesPreview }>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let open = true;
    jobs
      .previewPublicRules({ choice, language })
      .then((preview) => open && setAnswer({ for: language, preview }))
      .catch((error: unknown) => open && setFailure(messageOf(error)));
    return () => void (open = false);
  }, [jobs, choice, language]);
  const preview = answer?.for === language ? answer.preview : undefined;
  const write = (): void => {
    jobs.writePublicRules({ choice, language });
    onClose();
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t("publicRules.title", { name: choice.name, version: choice.version })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t("publicRules.text")}</Text>
            {choice.rules.some(({ status }) => status === "draft") && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t("publicRules.draft")}</MessageBarBody>
              </MessageBar>
            )}
            <Field label={t("menu.language")}>
              <RadioGroup layout="horizontal" value={language} onChange={(_, { value }) => setLanguage(value === "en" ? "en" : "zh-CN")}>
                <Radio value="zh-CN" label="中文" lang="zh-CN" />
                <Radio value="en" label="English" lang="en" />
              </RadioGroup>
            </Field>
            {failure !== undefined ? <FailureBar message={failure} /> : preview ? <Preview preview={preview} /> : <Spinner size="tiny" />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={!preview?.sheet} onClick={() => preview?.sheet && write()}>
              {t("publicRules.write")}
            </Button>
            <Button onClick={onClose}>{t("versions.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Preview({ preview: { sheet, issues } }: { readonly preview: PublicRulesPreview }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  if (!sheet) return <IssueList issues={issues} />;
  const { name, wanted, fate, cells } = sheet;
  return (
    <>
      <div className={styles.sheet}>
        <Text weight="semibold">{name}</Text>
        <Badge size="small" appearance="tint" color={colors[fate]}>
          {t(`scorecards.${fate}`)}
        </Badge>
        <Text size={200}>{t("scorecards.cells", { count: cells, formatted: whole(cells, language) })}</Text>
      </div>
      {(fate === "beside" || fate === "kept") && (
        <Text size={200}>{t(fate === "kept" ? "publicRules.kept" : "scorecards.besideText", { name, wanted })}</Text>
      )}
    </>
  );
}
