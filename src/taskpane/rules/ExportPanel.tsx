import { Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RuleBookExport } from "../../actions/paneActions";
import { FailureBar } from "../common/FailureBar";
import { IssueList } from "../issues/IssueList";
import { copyText } from "../office/copyText";
import { saveText } from "../office/saveText";
import { usePane } from "../state/paneContext";
import { messageOf } from "../state/useRemotes";

/** Saves the rule book and copies its text as soon as it opens. */
export function ExportPanel() {
  const { t } = useTranslation();
  const { jobs } = usePane();
  const [done, setDone] = useState<RuleBookExport & { readonly copied: boolean }>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let open = true;
    const save = async (): Promise<void> => {
      const book = await jobs.exportRuleBook();
      if (!open) return;
      if (book.json !== undefined) saveText(book.name, book.json);
      const copied = book.json !== undefined && (await copyText(book.json));
      setDone({ ...book, copied });
    };
    save().catch((error: unknown) => setFailure(messageOf(error)));
    return () => void (open = false);
  }, [jobs]);
  if (failure !== undefined) return <FailureBar message={failure} />;
  if (!done) return <Spinner size="tiny" />;
  return done.json === undefined ? (
    <IssueList issues={done.issues} />
  ) : (
    <Text>{t(done.copied ? "share.exported" : "share.exportedOnly", { name: done.name })}</Text>
  );
}
