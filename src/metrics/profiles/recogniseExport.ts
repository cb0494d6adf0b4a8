import type { ExportProfile } from "../exportProfile";
import { douyinFeige } from "./douyinFeige";
import { jdService } from "./jdService";
import { kuaishouService } from "./kuaishouService";
import { pinduoduoPerformance } from "./pinduoduoPerformance";
import { qianniuService } from "./qianniuService";
import { taobaoPerformance } from "./taobaoPerformance";
import { taobaoReception } from "./taobaoReception";
import { taobaoSales } from "./taobaoSales";

const profiles: readonly ExportProfile[] = [
  taobaoPerformance,
  taobaoReception,
  taobaoSales,
  qianniuService,
  pinduoduoPerformance,
  jdService,
  douyinFeige,
  kuaishouService,
];

/** The export whose headers (as `readHeader` keys) these are: at least half of them, and no fewer than three. */
export function recogniseExport(keys: readonly string[]): ExportProfile | undefined {
  const present = new Set(keys);
  let best: ExportProfile | undefined;
  let bestShare = 0.5;
  for (const profile of profiles) {
    const found = profile.headers.filter((header) => present.has(header)).length;
    const share = found / profile.headers.length;
    if (found >= 3 && share >= bestShare && (share > bestShare || !best)) [best, bestShare] = [profile, share];
  }
  return best;
}
