import { Badge, Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { publicationOf } from "../../rules/publication";
import { usePane } from "../state/paneContext";
import { versionsOfChoice } from "../state/select";
import { NewVersionForm } from "./NewVersionForm";
import { PublishForm } from "./PublishForm";
import { RuleLock } from "./RuleLock";
import { VersionChanges } from "./VersionChanges";
import { VersionLine } from "./VersionLine";

const useStyles = makeStyles({
  versions: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  badge: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  action: { marginLeft: "auto" },
});

/** Where a version of the rule book stands: draft or published, from when, what it changed; and the way to the next step. */
export function Versions({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const [form, setForm] = useState<"publish" | "start">();
  if (choice.origin !== "workbook") return null;
  const versions = versionsOfChoice(state, choice);
  const isDraft = (each: TemplateChoice): boolean => each.rules.some(({ status }) => status === "draft");
  const draft = isDraft(choice);
  const waiting = draft ? undefined : versions.find(isDraft);
  const publication = draft ? undefined : publicationOf(choice.rules);
  const previous = versions.find(({ version }) => version < choice.version);
  const close = (): void => setForm(undefined);
  return (
    <div className={styles.versions}>
      <div className={styles.line}>
        <Badge className={styles.badge} appearance="tint" color={draft ? "warning" : "success"}>
          {t(draft ? "versions.draft" : "versions.published")}
        </Badge>
        {!draft && !publication && (
          <>
            <Text size={200} className={styles.quiet}>
              {t("versions.unsigned")}
            </Text>
            <Link as="button" aria-expanded={form === "publish"} onClick={() => setForm("publish")}>
              {t("versions.sign")}
            </Link>
          </>
        )}
        {!form &&
          (waiting ? (
            <Button
              size="small"
              className={styles.action}
              onClick={() => dispatch({ type: "templateChosen", name: waiting.name, version: waiting.version })}
            >
              {t("versions.seeDraft", { version: waiting.version })}
            </Button>
          ) : (
            <Button size="small" className={styles.action} aria-expanded={false} onClick={() => setForm(draft ? "publish" : "start")}>
              {t(draft ? "versions.publish" : "versions.start")}
            </Button>
          ))}
      </div>
      <VersionLine choice={choice} />
      {publication && (
        <Text size={200} className={styles.quiet}>
          {t("versions.publication", { ...publication })}
        </Text>
      )}
      {!draft && !form && <RuleLock />}
      {form === "publish" && <PublishForm choice={choice} onClose={close} />}
      {form === "start" && <NewVersionForm choice={choice} onClose={close} />}
      {previous && <VersionChanges before={previous} after={choice} />}
    </div>
  );
}
