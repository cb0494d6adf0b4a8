import { ThemeService, type Univer } from "@univerjs/core";
import { element } from "./element";
import { icon } from "./icons";
import { rememberPreference, type Theme } from "./preferences";
import type { Words } from "./words";

/** The page's light or dark look: its own colours, the grid's, and whoever else asks to be told. */
export class ThemeSwitch {
  private readonly button = element<HTMLButtonElement>("theme");

  constructor(
    private readonly univer: Univer,
    private theme: Theme,
    private readonly changed: (theme: Theme) => void,
  ) {
    this.apply();
    this.button.addEventListener("click", () => {
      this.theme = this.theme === "dark" ? "light" : "dark";
      rememberPreference({ theme: this.theme });
      this.apply();
      this.changed(this.theme);
    });
  }

  get current(): Theme {
    return this.theme;
  }

  label(words: Words): void {
    const text = this.theme === "dark" ? words.toLight : words.toDark;
    this.button.title = text;
    this.button.setAttribute("aria-label", text);
  }

  private apply(): void {
    document.documentElement.dataset["theme"] = this.theme;
    this.button.replaceChildren(icon(this.theme === "dark" ? "sun" : "moon"));
    this.univer
      .__getInjector()
      .get(ThemeService)
      .setDarkMode(this.theme === "dark");
  }
}
