import type { TFunction } from "i18next";
import type { Language } from "../../i18n/language";
import type { BandResult, GateAction, Scale, Unit } from "../../rules/scale";
import { plain, quantity } from "../common/numbers";

/** One line of a scale in words. */
export interface ScaleLine {
  readonly words: string;
  readonly assumed: boolean;
}

/** A scale as sentences, best band first: `67.5% 及以上：90 分`. */
export function scaleWords(scale: Scale, results: "points" | "plain", t: TFunction, language: Language): readonly ScaleLine[] {
  const result = (value: BandResult): string => {
    if (typeof value === "string") return value;
    return results === "points" ? t("scale.points", { count: value }) : plain(value, language);
  };
  const amount = (value: number, unit: Unit = scale.type === "score" ? "none" : scale.unit): string => quantity(value, unit, language);
  switch (scale.type) {
    case "steps": {
      const lines = scale.steps.map((step) => {
        const side = scale.direction === "higher" ? (step.inclusive ? "atLeast" : "above") : step.inclusive ? "atMost" : "below";
        return { words: t(`scale.${side}`, { edge: amount(step.edge), result: result(step.result) }), assumed: step.assumed };
      });
      const { otherwise } = scale;
      const rest = otherwise
        ? { words: t("scale.otherwise", { result: result(otherwise.result) }), assumed: otherwise.assumed }
        : { words: t("scale.noOtherwise"), assumed: false };
      return [...lines, rest];
    }
    case "line": {
      const points = scale.points.map(({ at, score }) => t("scale.linePoint", { at: amount(at), score: plain(score, language) }));
      return [{ words: t("scale.line", { points: points.join(language === "en" ? ", " : "，") }), assumed: scale.assumed }];
    }
    case "deduct": {
      const { full, points, per, target, floor } = scale;
      const key = scale.side === "below" ? "scale.deductBelow" : "scale.deductAbove";
      return [{ words: t(key, { full, points, per: amount(per), target: amount(target), floor }), assumed: scale.assumed }];
    }
    case "score":
      return [{ words: t("scale.score", { min: scale.min, max: scale.max }), assumed: scale.assumed }];
  }
}

/** What a red line does, in words. */
export function gateWords(action: GateAction, t: TFunction): string {
  switch (action.type) {
    case "veto":
      return t("rules.veto");
    case "cap":
      return t("rules.cap", { at: action.at });
    case "downgrade":
      return t("rules.downgrade", { count: action.bands });
  }
}
