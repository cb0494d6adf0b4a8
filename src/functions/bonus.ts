import { roundHalfUp } from "../engine/decimal";
import { bonusOf } from "../engine/pay";
import { combine, missingLike, readNumber, spill } from "./cells";
import { impossible, invalid } from "./failure";

const usualFixedShare = 0.6;
/** Above it stands a percent typed as points, or the base. */
const mostCoefficient = 10;

/**
 * Returns the bonus in yuan: the fixed share of the base, and the floating rest times the coefficient; rounded once, to cents.
 * @customfunction BONUS
 * @group money 2
 * @title Bonus
 * @param base The bonus base, or a range of bases.
 * @param coef The coefficient, or a range of coefficients.
 * @param [fixedShare] The share that no coefficient touches, 60% unless said otherwise.
 * @param [cap] Highest bonus.
 * @param [floor] Lowest bonus.
 * @returns The bonus; #NUM! where a base or a coefficient is negative, or the cap is below the floor; #VALUE! for a coefficient above 10.
 *
 * @zh title 绩效奖金
 * @zh 返回绩效奖金（元）：基数的固定部分，加上浮动部分乘以系数；只四舍五入一次，到分。
 * @zh base=基数 奖金基数，或一列基数。
 * @zh coef=系数 奖金系数，或一列系数。
 * @zh fixedShare=固定比例 不受系数影响的比例，默认 60%。
 * @zh cap=上限 奖金上限。
 * @zh floor=下限 奖金下限。
 * @zh returns 绩效奖金；基数或系数为负、或上限低于下限为 #NUM!；系数超过 10 为 #VALUE!。
 *
 * @example =KPI.BONUS(3000, 1.2) → 3240
 * @example =KPI.BONUS(3000, 0) → 1800
 * @example =KPI.BONUS(3000, 1.2, 0) → 3600
 * @example =KPI.BONUS(3000, 1.2, 0.6, 3200) → 3200
 * @example =KPI.BONUS(3000, 1.2, 0.6, 2000, 3000) → #NUM!
 * @example =KPI.BONUS(3000, 120) → #VALUE!
 *
 * @mistake Multiplying the whole bonus by the coefficient: 60% of it is fixed. Where your rules do multiply all of it, pass 0 as the fixed share.
 * @zh mistake 把整个奖金都乘以系数：其中 60% 是固定的。规则确实全额浮动的，请把固定比例写成 0。
 * @mistake Adding awards to the base: they would be multiplied. Add them afterwards, KPI.BONUS(3000, 1.2) + 500.
 * @zh mistake 把奖励加进基数：它会跟着系数变。请在后面相加，KPI.BONUS(3000, 1.2) + 500。
 * @mistake Changing the order, KPI.BONUS(1.2, 3000), or writing 120 for 1.2 gives #VALUE!: no coefficient is above 10.
 * @zh mistake 基数和系数写反，KPI.BONUS(1.2, 3000)，或把 1.2 写成 120，得到 #VALUE!：系数不会超过 10。
 * @why 60% basic and 40% floating performance pay: only the floating part follows the coefficient, and a veto (coefficient 0) costs that part alone. Money is rounded once, half up, to cents.
 * @zh why 基础绩效 60%、浮动绩效 40%：只有浮动部分随系数变化，一票否决（系数 0）也只扣这一部分。金额只四舍五入一次，到分。
 */
export function bonus(base: unknown[][], coef: unknown[][], fixedShare?: number, cap?: number, floor?: number): unknown[][] {
  const share = fixedShare ?? usualFixedShare;
  if (!(share >= 0 && share <= 1)) throw invalid("notAShare", { found: share });
  if ((floor ?? 0) > (cap ?? Infinity)) throw impossible();
  return spill(
    combine([base, coef], (baseCell, coefCell) => {
      const yuan = readNumber(baseCell, "money");
      const coefficient = readNumber(coefCell, "ratio");
      if (typeof yuan !== "number") return yuan;
      if (typeof coefficient !== "number") return coefficient;
      if (Number.isNaN(coefficient)) return missingLike(coefCell);
      if (Number.isNaN(yuan)) return missingLike(baseCell);
      if (yuan < 0 || coefficient < 0) return impossible();
      if (coefficient > mostCoefficient) return invalid("unknownWord", { found: coefficient, allowed: `0 … ${mostCoefficient}` });
      return roundHalfUp(Math.max(floor ?? 0, Math.min(cap ?? Infinity, bonusOf(yuan, coefficient, share))), 2);
    }),
  );
}
