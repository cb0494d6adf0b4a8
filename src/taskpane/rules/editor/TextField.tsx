import { Field as Labelled, Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useLanguage } from "../../common/useLanguage";
import { Conflict } from "./Conflict";
import type { FieldValue } from "./fieldDraft";
import { printField, reader } from "./fieldWords";
import { useField } from "./useField";
import { useEditorWords } from "./words";

type TextColumn = "item" | "group" | "level" | "minSample" | "note";

interface Props {
  readonly column: TextColumn;
  readonly cell: FieldValue;
  readonly onCommit: (value: FieldValue) => void;
  /** Words to choose from; others may be typed. */
  readonly choices?: readonly string[];
  /** Whose field it is, where several of a kind are open. */
  readonly label?: string;
}

/** A field of text or a whole number over one cell; Enter or leaving it writes. */
export function TextField({ column, cell, onCommit, choices = [], label }: Props) {
  const words = useEditorWords();
  const language = useLanguage();
  const print = printField(column, language);
  const field = useField({ cell, print, read: reader(column), onCommit });
  const list = useId();
  const hint = column === "level" ? words.levelHint : column === "minSample" ? words.minSampleHint : undefined;
  const bad = field.state.status === "unread" && (column === "item" ? words.mistakes.item : words.mistakes.minSample);
  const shared = { value: field.text, onBlur: field.leave, onKeyDown: field.onKeyDown };
  return (
    <div>
      <Labelled
        label={label ?? words.fields[column]}
        {...(hint !== undefined && { hint })}
        {...(bad ? { validationState: "error" as const, validationMessage: bad } : {})}
      >
        {column === "note" ? (
          <Textarea
            {...shared}
            resize="vertical"
            onChange={(_, data) => field.type(data.value)}
            onKeyDown={(event) => event.key !== "Enter" && field.onKeyDown(event)}
          />
        ) : (
          <Input {...shared} {...(choices.length > 0 && { list })} onChange={(_, data) => field.type(data.value)} />
        )}
      </Labelled>
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <Conflict field={field} cell={cell} print={print} />
    </div>
  );
}
