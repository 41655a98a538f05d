import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/detect/figures/read.ts';

const sourceOf = (text: string, lang: string): string | undefined =>
  readFigures(text, lang)[0]?.claim.attribution;

describe('who said so', () => {
  it.each([
    ['en', 'The United Nations said 30,000 foreign fighters had joined the group.', 'United Nations'],
    ['en', 'Some 27,000 foreign fighters are in Syria, according to the Soufan Group.', 'Soufan Group'],
    ['en', 'There are 2,000 foreign fighters in Libya, the Pentagon estimates.', 'Pentagon'],
    ['en', "Interpol's database holds profiles of 8,000 foreign terrorist fighters.", 'INTERPOL'],
    [
      'en',
      'According to Jane Doe of Example Watch, 900 foreign fighters are in Libya.',
      'Jane Doe of Example Watch',
    ],
    [
      'fr',
      "Plus de 25 000 combattants étrangers seraient en Syrie, selon un rapport de l'ONU.",
      'United Nations',
    ],
    ['fr', 'Interpol a recensé 5 000 combattants terroristes étrangers.', 'INTERPOL'],
    ['es', 'Según la ONU, hay 25.000 combatientes extranjeros en Siria.', 'United Nations'],
    ['de', 'Laut Europol sind 5000 ausländische Kämpfer zurückgekehrt.', 'Europol'],
    ['it', "Secondo l'ONU, 25.000 combattenti stranieri sono in Siria.", 'United Nations'],
    ['pt', 'Há 25 mil combatentes estrangeiros na Síria, segundo a ONU.', 'United Nations'],
    ['nl', 'Volgens de VN vechten 25.000 buitenlandse strijders in Syrië.', 'United Nations'],
    ['ru', 'По данным ООН, в Сирии воюют 25 тысяч иностранных боевиков.', 'United Nations'],
    ['zh', '据联合国估计,叙利亚有2.5万名外国战斗人员。', 'United Nations'],
    ['ja', '国連によると、2万5000人の外国人戦闘員がシリアにいる。', 'United Nations'],
    ['vi', 'Theo Liên Hợp Quốc, có 25.000 chiến binh nước ngoài ở Syria.', 'United Nations'],
    ['ar', 'وفق الأمم المتحدة، يوجد 25 ألف مقاتل أجنبي في سوريا.', 'United Nations'],
  ])('%s: %s', (lang, text, source) => {
    expect(sourceOf(text, lang)).toBe(source);
  });

  it.each([
    ['en', '25,000 foreign fighters from 100 countries are in Syria.'],
    ['en', 'The United Nations has 193 members, and 2,000 foreign fighters are in Libya.'],
    ['en', 'Some 900 foreign fighters have fought the Pentagon in Libya.'],
  ])('nobody in particular: %s: %s', (lang, text) => {
    expect(sourceOf(text, lang)).toBeUndefined();
  });
});
