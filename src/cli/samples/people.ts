import type { Random } from "./random";

export interface Person {
  readonly nickname: string;
  readonly englishName: string;
  readonly team: 0 | 1 | 2;
  readonly isNew: boolean;
  /** Bonus base, yuan a month. */
  readonly base: number;
  /** How well they sell, answer and solve, as a spread around the team: lasts over the months. */
  readonly selling: number;
  readonly speed: number;
  readonly care: number;
}

/** Made-up people; any likeness is chance. */
const nicknames =
  "小满 青禾 阿柚 知夏 暖阳 木槿 南星 芷若 云朵 松果 可乐 晚晴 豆包 星河 若初 十七 橙子 鹿鸣 清欢 阿树 棉花 初七 半夏 谷雨".split(" ");
const englishNames =
  "Alice Marsh,Ben Okafor,Chloe Tran,Daniel Reyes,Ella Novak,Finn Carter,Grace Lindqvist,Hugo Martin,Isla Brennan,Jonas Weber,Keira Patel,Liam Osei,Maya Fischer,Noah Delgado,Olivia Stone,Pavel Kral,Quinn Harper,Rosa Almeida,Sam Whitfield,Tara Nguyen,Umar Siddiqui,Vera Kowalska,Will Tanaka,Zoe Laurent".split(
    ",",
  );

/** One of the best: their month with a breach shows that a red line beats a high score. */
export const breachPerson = 5;
export const exemptPerson = 11;
export const newcomer = 23;

export function makePeople(random: Random): readonly Person[] {
  return nicknames.map((nickname, i) => {
    const isNew = i % 8 === 7;
    const talent = random.bell() * 0.8 - (isNew ? 0.7 : 0);
    const best = i === breachPerson ? 1.6 : 0;
    return {
      nickname,
      englishName: englishNames[i] ?? nickname,
      team: (i % 3) as Person["team"],
      isNew,
      base: isNew ? 2400 : ([3000, 3000, 3200, 3500][random.whole(0, 3)] ?? 3000),
      selling: best + talent + random.bell() * 0.3,
      speed: best * 0.5 + talent * 0.6 + random.bell() * 0.6,
      care: best * 0.5 + talent * 0.7 + random.bell() * 0.5,
    };
  });
}
