import { afterSales } from "./templates/afterSales";
import { apparelNew, apparelOld } from "./templates/apparel";
import type { BuiltInTemplate } from "./templates/builtInTemplate";
import { complaintSpecialist } from "./templates/complaintSpecialist";
import { preSales } from "./templates/preSales";
import { salesLed } from "./templates/salesLed";
import { lowSeason, premiumAdvice, promotion, promotionShop } from "./templates/scenarios";
import { serviceLed } from "./templates/serviceLed";
import { staffLevels } from "./templates/staffLevels";
import { teamDsr } from "./templates/teamDsr";

/** Every template that ships with the product, in the order they are offered: the complete ones, then the drafts by what they lack. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  preSales,
  salesLed,
  apparelNew,
  afterSales,
  apparelOld,
  serviceLed,
  complaintSpecialist,
  promotion,
  lowSeason,
  premiumAdvice,
  promotionShop,
  staffLevels,
  teamDsr,
];
