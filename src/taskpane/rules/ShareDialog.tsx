import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ExportPanel } from "./ExportPanel";
import { ImportPanel } from "./ImportPanel";

const useStyles = makeStyles({
  surface: { padding: "16px" },
  content: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
});

/** The rule book as a file: out of this workbook, or into it. */
export default function ShareDialog({ what, onClose }: { readonly what: "export" | "import"; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(what === "export" ? "share.exportTitle" : "share.importTitle")}</DialogTitle>
          <DialogContent className={styles.content}>{what === "export" ? <ExportPanel /> : <ImportPanel onDone={onClose} />}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("share.close")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
