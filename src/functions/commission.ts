import { commissionBy } from "../engine/commission";
import type { StepScale } from "../rules/scale";
import { combine, describe, readNumber, spill } from "./cells";
import { impossible, invalid, notAvailable } from "./failure";
import { ruleNotAvailable } from "./ruleFailure";
import { readSteps } from "./scaleArgument";
import { readWord } from "./word";

/**
 * Which part of an amount a tier's rate is for.
 * @customenum {string}
 */
enum CommissionMode {
  /** The tier that the sum reaches pays for all of it. @zh 累计落点：达到哪一档，全部金额按该档比例 */
  SLAB = "SLAB",
  /** Every tier pays for its own part only. @zh 分段加总：每一段金额按该段比例，逐段相加 */
  MARGINAL = "MARGINAL",
}

/**
 * Returns the stepped commission in yuan on an amount, rounded once, to cents. A refund is a negative amount: it takes back exactly what its sale brought.
 * @customfunction COMMISSION
 * @group money 3
 * @title Commission
 * @param amount The sales of the month, or a range of them; refunds are negative.
 * @param bands The tiers: two columns, where a tier starts and its rate; or a cell such as ≥0→1%; ≥100000→1.2%.
 * @param mode SLAB: the tier that the sum reaches pays for all of it; MARGINAL: every tier pays for its own part. There is no default.
 * @param [before] What was already counted this year, or a range of it; nothing unless given. The commission is then what is due on both together, less what was due on this.
 * @returns The commission; #N/A for a missing amount, or where no confirmed tier covers it.
 *
 * @zh title 阶梯提成
 * @zh 按阶梯提成比例返回提成（元），只四舍五入一次，到分。退款写成负数，退回的正是当初那笔销售的提成。
 * @zh amount=金额 本月销售额，或一列销售额；退款为负数。
 * @zh bands=档位 两列：档位起点、提成比例；或形如 ≥0→1%; ≥10万→1.2% 的单元格。
 * @zh mode=方式 必填，没有默认值：SLAB 累计落点，全部金额按达到的那一档；MARGINAL 分段加总，每段按各自比例。
 * @zh before=此前累计 今年此前已计提成的金额，或一列；不填为 0。此时返回的是合计应得减去此前应得。
 * @zh returns 提成；金额缺失，或没有已确认的档位覆盖它，为 #N/A。
 *
 * @example =KPI.COMMISSION(150000, {0,0.01;100000,0.012}, "SLAB") → 1800
 * @example =KPI.COMMISSION(150000, {0,0.01;100000,0.012}, "MARGINAL") → 1600
 * @example =KPI.COMMISSION(60000, {0,0.01;100000,0.012}, "MARGINAL", 90000) → 700
 * @example =KPI.COMMISSION(-60000, {0,0.01;100000,0.012}, "MARGINAL", 150000) → -700
 * @example =KPI.COMMISSION(60000, "≥0→1%; ≥10万→1.2%", "SLAB", 90000) → 900
 * @example =KPI.COMMISSION(40000, {50000,0.01}, "SLAB") → #N/A
 *
 * @mistake Leaving out the mode: on 150,000 the two ways are 200 yuan apart, so the function never chooses.
 * @zh mistake 不写方式：15 万销售额两种算法相差 200 元，函数不替您选。
 * @mistake Writing a rate of 1.2 for 1.2% gives #VALUE!: write 1.2% or 0.012.
 * @zh mistake 比例写成 1.2 想表示 1.2%，得到 #VALUE!：请写 1.2% 或 0.012。
 * @mistake Beginning the tiers at 50,000 gives #N/A for less, never a silent 0: add 0→0% if less earns nothing.
 * @zh mistake 档位从 5 万起，不到 5 万得到 #N/A，不会悄悄算成 0：确实没有提成就加一档 0→0%。
 * @why A stepped commission is named in the source without numbers and without the way. Counting from the year's beginning makes a year come to the same however it is cut into months.
 * @zh why 来源只写了“阶梯提成”，没有数字，也没有写哪种算法。从年初累计起算，全年合计与怎样分月无关。
 */
export function commission(amount: unknown[][], bands: unknown[][], mode: CommissionMode, before?: unknown[][]): unknown[][] {
  const way = readWord(mode, ["SLAB", "MARGINAL"]);
  const earned = commissionBy(readTiers(bands), way === "SLAB" ? "slab" : "marginal");
  return spill(
    combine([amount, before ?? [[0]]], (amountCell, beforeCell) => {
      const yuan = readNumber(amountCell, "money");
      const counted = beforeCell == null || beforeCell === "" ? 0 : readNumber(beforeCell, "money");
      if (typeof yuan !== "number") return yuan;
      if (typeof counted !== "number") return counted;
      if (Number.isNaN(yuan + counted)) return notAvailable("noValue");
      return earned(yuan, counted) ?? ruleNotAvailable("noRule", { found: describe(amountCell) });
    }),
  );
}

/** Tiers whose rates are ratios; in a cell a rate may be written in percent. Throws `#VALUE!` on 1.2 for 1.2 %. */
function readTiers(bands: unknown[][]): StepScale {
  const inRatios = (cell: unknown) =>
    typeof cell === "string"
      ? cell.replace(/([→>:：得]\s*)([\d.]+)\s*[%％]/g, (_, arrow, rate) => `${arrow}${Number(`${rate}e-2`)}`)
      : cell;
  const tiers = readSteps(bands.map((row) => row.map(inRatios)));
  for (const rate of [...tiers.steps, ...(tiers.otherwise ? [tiers.otherwise] : [])].map(({ result }) => result)) {
    if (typeof rate !== "number") throw invalid("notANumber", { found: rate });
    if (rate >= 1) throw invalid("wrongUnit", { found: rate });
    if (rate < 0) throw impossible();
  }
  return tiers;
}
