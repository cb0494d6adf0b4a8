import type { ruleSheet as en } from "../en/ruleSheet";
import type { Translated } from "../language";

export const ruleSheet: Translated<typeof en> = {
  name: "规则表",
  title: "客服绩效考核规则表",
  keptName: "规则表（修复前）",
  kept: "工作表 {{sheet}} 在 {{when}} 修复之前的内容，整体下移了两行。不参与评分；用不着时可以删掉这张表。",
  howTo: "蓝字可直接修改，评分随之重算。黄底行是待确认的假设：核对后清除“待确认”列的 Y；确认之前不对任何人生效。",
  checkTemplate: "方案",
  checkVersion: "版本",
  checkLevel: "人员级别",
  checkSum: "权重合计",
  checkGap: "未分配",
  checkResult: "结论",
  checkUnconfirmed: "待确认",
  checkUnreadable: "看不懂的标准",
  checkCurrent: "现行规则",
  everybody: "全部",
  complete: "完整，已发布。",
  draft: "完整，但还是草稿。定稿：在面板“方案”里发布。",
  incomplete: "权重合计不是 100%。",
  unreadable: "评分标准看不懂，不出分：",
  unconfirmed: "有待确认的假设，确认之后才能定稿。",
  provenance: "写入时（{{when}}）：{{templates}}。之后的修改不会更新本行。",
  statusHelp: "草稿：评分标明为草稿；已发布：定稿。同一版本的所有行要一致。",
  assumedHelp: "Y＝待确认，对任何人都不生效；留空＝已确认。",
  missingHelp: "没有数据时：重新分配＝把权重分给其他指标；计0分；报错＝不出总分；也可填一个分数。",
};
