import type { lintIssues as en } from "../en/lintIssues";
import type { Translated } from "../language";

export const lintIssues: Translated<typeof en> = {
  lintGap: {
    text: "「{{item}}」：{{low}} 与 {{high}} 之间没有写明归哪一档，目前算较差的一档。",
    fix: "只写每档从哪里开始，例如 ≥90→1.2; ≥80→1。",
  },
  lintEdgeOpen: {
    text: "「{{item}}」：正好 {{edge}} 不属于任何一档，目前算较差的一档。",
    fix: "{{edge}} 归哪一档，就在那一档用 ≥ 或 ≤。",
  },
  lintBandIdle: { text: "「{{item}}」：{{edge}} 这一档与下一档同为 {{result}}。", fix: "删去这一档，或改正它的得分。" },
  lintUnsorted: { text: "「{{item}}」：各档没有按顺序排列。", fix: "请从最好的一档写到最差的一档。" },
  lintNoTailBelow: { text: "「{{item}}」：低于 {{edge}} 怎么算没有写，结果是 #N/A。", fix: "加一行，例如 else→60。" },
  lintNoTailAbove: { text: "「{{item}}」：超过 {{edge}} 怎么算没有写，结果是 #N/A。", fix: "加一行，例如 else→60。" },
  lintPercentWanted: { text: "「{{item}}」是比率，评分标准却写成 70 这样的数。", fix: "界限写成百分数，例如 ≥70%→100。" },
  lintPercentUnwanted: {
    text: "「{{item}}」不是比率，评分标准却用了百分数。",
    fix: "按指标自己的单位写界限；若考核的是比率，请把名称写清楚。",
  },
  lintShouldBeLow: { text: "「{{item}}」：数值越高得分越高，而这个指标通常越低越好。", fix: "若越低越好，请用 ≤。" },
  lintShouldBeHigh: { text: "「{{item}}」：数值越低得分越高，而这个指标通常越高越好。", fix: "若越高越好，请用 ≥。" },
  lintMetricUnknown: { text: "指标词典里没有「{{item}}」。", fix: "若是自定义的名称，不必处理；请看看有没有写错。" },
  lintNoColumn: { text: "所选数据里没有「{{item}}」这一列。", fix: "在“数据”页选择对应的列，或从方案中去掉该指标。" },
  lintVersionsOverlap: {
    text: "「{{template}}」v{{older}} 与 v{{newer}} 在 {{from}} 至 {{to}} 同时生效。",
    fix: "让 v{{older}} 在 v{{newer}} 生效的前一天失效。",
  },
  lintVersionsHole: {
    text: "「{{template}}」：v{{older}} 与 v{{newer}} 之间，{{from}} 至 {{to}} 没有已发布的版本。",
    fix: "让 v{{older}} 在 v{{newer}} 生效的前一天失效，或补上中间的版本。",
  },
  lintDraftPays: { text: "「{{template}}」v{{version}} 还是草稿，本期奖金正按它计算。", fix: "发放之前请先发布。" },
  lintCapIdle: {
    text: "红线「{{gate}}」：封顶 {{at}} 分不起作用，总分本来就不会更高。",
    fix: "把封顶设低一些，或改为 veto、downgrade 1。",
  },
  lintCapAboveTop: { text: "红线「{{gate}}」：封顶 {{at}} 分后仍是最高等级和系数。", fix: "把封顶设在最高一档的界限以下。" },
  lintDowngradeIdle: { text: "红线「{{gate}}」：没有等级或系数，无档可降。", fix: "补上等级或系数档位，或改为 cap 60、veto。" },
  lintTargetUnreached: { text: "「{{item}}」：{{count}} 个数据中没有一个达到 {{top}} 分的要求。", fix: "请对照实际水平核对目标。" },
  lintTargetEasy: {
    text: "「{{item}}」：{{count}} 个中有 {{reached}} 个（{{share}}）拿到满分 {{top}}。",
    fix: "提高目标，或降低该指标的权重。",
  },
  lintMeanOfRates: { text: "「{{item}}」：{{header}} 是百分比的平均值。", fix: "请用合计相除：成功总数 ÷ 总量。" },
  lintSpeedAlone: { text: "「{{item}}」考核速度，却没有一项看质量。", fix: "加一项制衡，例如一次解决率、质检或满意度。" },
  lintVolumeAlone: { text: "「{{item}}」考核接待量，却没有一项看质量。", fix: "加一项制衡，例如一次解决率、质检或满意度。" },
  lintSalesAlone: { text: "「{{item}}」考核销售，却没有一项看满意度。", fix: "加一项制衡，例如满意度或投诉率。" },
  lintRowsApart: { text: "「{{item}}」：这一行没有和同一评分标准的其他行放在一起。", fix: "把它移到那几行的正下方。" },
  lintPublishedByHand: {
    text: "「{{template}}」v{{version}} 写着已发布，说明里却没有谁、何时、为何发布的记录。",
    fix: "改回草稿，或在这里填写发布人和原因，正式发布。",
  },
  lintTargetNever: {
    text: "「{{item}}」：{{months}} 个月（{{first}} 至 {{last}}）{{count}} 人次里，没有一次达到 {{top}} 分的要求。",
    fix: "请对照实际水平核对目标。",
  },
  lintTargetAlways: {
    text: "「{{item}}」：{{months}} 个月（{{first}} 至 {{last}}）{{count}} 人次里，有 {{reached}} 次（{{share}}）拿到满分 {{top}}。",
    fix: "提高目标，或降低该指标的权重。",
  },
  lintTotalIsMean: {
    text: "「{{item}}」：合计 {{found}} 是各人百分比的平均值。",
    fix: "请用合计相除：成功总数 ÷ 总量。评分不用这一行。",
  },
};
