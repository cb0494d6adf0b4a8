import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

interface Props {
  /** What the host said. */
  readonly message: string;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** The host or we failed: what happened, that nothing is lost, and what to do. */
export function FailureBar({ message, onRetry, onDismiss }: Props) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("failure.title")}</MessageBarTitle> {t("failure.text", { message: message.replace(/[.。]$/, "") })}{" "}
        {t("failure.fix")}
      </MessageBarBody>
      <MessageBarActions>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {t("failure.retry")}
          </Button>
        )}
        {onDismiss && (
          <Button size="small" onClick={onDismiss}>
            {t("failure.dismiss")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
