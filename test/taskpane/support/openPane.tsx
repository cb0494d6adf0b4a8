import "../setup";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../../src/i18n/language";
import type { Preferences } from "../../../src/taskpane/office/preferences";
import { Pane } from "../../../src/taskpane/shell/Pane";
import { inMemoryActions, type WorkbookInMemory } from "./inMemoryActions";

export interface OpenedPane {
  readonly user: UserEvent;
  readonly saved: () => Preferences;
}

/** Opens the real pane over a workbook in memory and waits until it stands. */
export async function openPane(
  workbook: WorkbookInMemory,
  preferences: Preferences = { started: true },
  language: Language = "zh-CN",
): Promise<OpenedPane> {
  let saved: Preferences = preferences;
  const store = { load: () => preferences, save: (next: Preferences) => void (saved = next) };
  render(<Pane actions={inMemoryActions(workbook)} preferences={store} officeLanguage={language} />);
  await waitFor(() =>
    expect(screen.queryAllByRole("tab").length + screen.queryAllByRole("heading", { level: 1 }).length).toBeGreaterThan(0),
  );
  return { user: userEvent.setup(), saved: () => saved };
}

/** Opens a view by its tab. */
export async function openView({ user }: OpenedPane, name: string): Promise<void> {
  await user.click(await screen.findByRole("tab", { name: new RegExp(`^${name}`) }));
}
