import { accuracy } from "./metricDictionary/accuracy";
import { complaints } from "./metricDictionary/complaints";
import { growth } from "./metricDictionary/growth";
import type { MetricEntry } from "./metricDictionary/metricEntry";
import { resolution } from "./metricDictionary/resolution";
import { response } from "./metricDictionary/response";
import { satisfaction } from "./metricDictionary/satisfaction";
import { selling } from "./metricDictionary/selling";
import { workload } from "./metricDictionary/workload";

/** Every metric that the product knows: what it means, how it is calculated, what it is called. Adding one = an entry in its group's file. */
export const metricDictionary: readonly MetricEntry[] = [
  ...response,
  ...workload,
  ...accuracy,
  ...resolution,
  ...satisfaction,
  ...complaints,
  ...selling,
  ...growth,
];
