import { Button } from "@fluentui/react-components";
import { usePane } from "../../state/paneContext";
import { EditorStatus } from "./EditorStatus";
import { useEditorWords } from "./words";

/** What became of the last change, and the way out of the editor. */
export default function EditorFooter() {
  const words = useEditorWords();
  const { dispatch } = usePane();
  return (
    <>
      <EditorStatus />
      <Button appearance="primary" onClick={() => dispatch({ type: "editingChosen", editing: false })}>
        {words.done}
      </Button>
    </>
  );
}
