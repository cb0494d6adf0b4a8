import type { BuiltInTemplate } from "./templates/builtInTemplate";
import { preSales } from "./templates/preSales";
import { salesLed } from "./templates/salesLed";

/** Every template that ships with the product, in the order they are offered. */
export const builtInTemplates: readonly BuiltInTemplate[] = [preSales, salesLed];
