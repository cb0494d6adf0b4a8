import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/preset-sheets-core";

export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** The add-in's entries in the menu that a right click on a cell opens. */
export class CellMenu {
  private readonly items = new Map<string, CellMenuItem>();

  constructor(private readonly univer: Univer) {}

  /** Shows these; an entry of the same id takes the new label, as when the language changes. */
  show(items: readonly CellMenuItem[]): void {
    for (const item of items) {
      if (!this.items.has(item.id)) this.register(item.id);
      this.items.set(item.id, item);
    }
  }

  private register(id: string): void {
    const injector = this.univer.__getInjector();
    const commandId = `workbench.command.${id}`;
    injector.get(ICommandService).registerCommand({
      id: commandId,
      type: CommandType.COMMAND,
      handler: () => {
        this.items.get(id)?.run();
        return true;
      },
    });
    const entry = {
      order: 99,
      menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: this.items.get(id)?.label ?? "", commandId }),
    };
    injector.get(IMenuManagerService).mergeMenu({ [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: { [id]: entry } } });
  }
}
