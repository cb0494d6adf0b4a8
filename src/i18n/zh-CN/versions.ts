import type { versions as en } from "../en/versions";
import type { Translated } from "../language";

export const versions: Translated<typeof en> = {
  published: "【{{when}} 由{{who}}发布：{{why}}】",
  level: "{{item}}（{{level}}）",
  none: "无",
  dates: "有效期 {{before}} → {{after}}",
  since: "{{from}} 起",
  between: "{{from}} 至 {{to}}",
  until: "至 {{to}}",
  always: "未写",
  weight: "{{item}} 权重 {{before}} → {{after}}",
  value: "{{item}} {{before}} → {{after}}",
  changed: "{{item}}：“{{before}}”改为“{{after}}”",
  bandsAdded: "{{item}}：增加“{{after}}”",
  bandsRemoved: "{{item}}：去掉“{{before}}”",
  missing: "{{item}} 缺数据时 {{before}} → {{after}}",
  minSample: "{{item}} 最小样本 {{before}} → {{after}}",
  group: "{{item}} 维度 {{before}} → {{after}}",
  confirmed: "{{item}}：假设已确认",
  assumed: "{{item}}：标为待确认",
  added: "新增{{kind}}“{{item}}”：{{after}}",
  removed: "去掉{{kind}}“{{item}}”（原为 {{before}}）",
};
