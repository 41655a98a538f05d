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
    ['en', 'Some 3,000 foreign fighters are in Libya, according to the UN.', 'United Nations'],
    ['en', 'According to Europol, 5,000 Europeans have joined the jihad in Syria.', 'Europol'],
    ['en', 'Around 2,000 foreign fighters remain, the Soufan Center reckons.', 'Soufan Center'],
    [
      'en',
      'There are 3,000 foreign fighters in Idlib, according to a report released on Monday by the United Nations.',
      'United Nations',
    ],
    ['en', '"There are 3,000 foreign fighters left," said the CIA.', 'CIA'],
    ['fr', "Environ 3 000 combattants étrangers sont en Libye, selon l'ONU.", 'United Nations'],
    ['fr', "D'après Europol, 5 000 Européens sont partis en Syrie faire le djihad.", 'Europol'],
    ['fr', "Quelque 900 combattants étrangers restent en Syrie, estime l'ONU.", 'United Nations'],
    ['fr', "L'ONU estime à 3 000 le nombre de combattants étrangers en Libye.", 'United Nations'],
    ['es', 'Unos 3.000 combatientes extranjeros están en Libia, según la ONU.', 'United Nations'],
    ['es', 'De acuerdo con Europol, 5.000 europeos se unieron a la yihad en Siria.', 'Europol'],
    ['es', 'La ONU calcula que hay 3.000 combatientes extranjeros en Libia.', 'United Nations'],
    ['de', 'Rund 3000 ausländische Kämpfer sind nach Angaben der UN in Libyen.', 'United Nations'],
    ['de', 'In Libyen sind rund 3000 ausländische Kämpfer, so die Vereinten Nationen.', 'United Nations'],
    ['de', 'Nach UN-Angaben sind 3000 ausländische Kämpfer in Libyen.', 'United Nations'],
    ['de', 'Europol zufolge sind 5000 Europäer in den Dschihad nach Syrien gezogen.', 'Europol'],
    ['it', "Circa 3.000 combattenti stranieri sono in Libia, secondo l'ONU.", 'United Nations'],
    ['it', 'Stando a Europol, 5.000 europei sono partiti per la jihad in Siria.', 'Europol'],
    ['pt', 'Cerca de 3.000 combatentes estrangeiros estão na Líbia, segundo a ONU.', 'United Nations'],
    ['pt', 'De acordo com a Europol, 5.000 europeus juntaram-se à jihad na Síria.', 'Europol'],
    ['nl', "Er zijn zo'n 3.000 buitenlandse strijders in Libië, aldus de VN.", 'United Nations'],
    ['nl', 'Volgens Europol trokken 5.000 Europeanen naar de jihad in Syrië.', 'Europol'],
    ['ru', 'В Ливии около 3000 иностранных боевиков, по данным ООН.', 'United Nations'],
    ['ru', 'По оценке Европола, 5000 европейцев уехали на джихад в Сирию.', 'Europol'],
    ['ru', 'В Сирии остаются 3000 иностранных боевиков, сообщили в ООН.', 'United Nations'],
    ['uk', 'У Лівії близько 3000 іноземних бойовиків, за даними ООН.', 'United Nations'],
    ['uk', 'За оцінкою Європолу, 5000 європейців поїхали на джихад до Сирії.', 'Europol'],
    ['pl', 'W Libii jest około 3000 zagranicznych bojowników, wynika z danych ONZ.', 'United Nations'],
    ['pl', 'Według Europolu 5000 Europejczyków wyjechało na dżihad do Syrii.', 'Europol'],
    ['tr', "BM'ye göre Libya'da yaklaşık 3.000 yabancı savaşçı var.", 'United Nations'],
    ['tr', "Europol'e göre 5.000 Avrupalı Suriye'de cihada katıldı.", 'Europol'],
    ['ar', 'يوجد نحو 3000 مقاتل أجنبي في ليبيا، بحسب الأمم المتحدة.', 'United Nations'],
    ['ar', 'وفقاً لليوروبول، التحق 5000 أوروبي بالجهاد في سوريا.', 'Europol'],
    ['ar', 'قالت الأمم المتحدة إن 3000 مقاتل أجنبي في ليبيا.', 'United Nations'],
    ['fa', 'به گفته سازمان ملل حدود ۳۰۰۰ جنگجوی خارجی در لیبی هستند.', 'United Nations'],
    ['fa', 'حدود ۳۰۰۰ جنگجوی خارجی در لیبی هستند، بنا بر گزارش سازمان ملل.', 'United Nations'],
    ['zh', '联合国称，利比亚约有3000名外国武装分子。', 'United Nations'],
    ['zh', '利比亚约有3000名外国武装分子，联合国报告说。', 'United Nations'],
    ['zh', '根据欧洲刑警组织的数据，5000名欧洲人前往叙利亚参加圣战。', 'Europol'],
    ['ja', '国連によれば、リビアには約3000人の外国人戦闘員がいる。', 'United Nations'],
    ['ja', 'リビアには約3000人の外国人戦闘員がいると国連は推定している。', 'United Nations'],
    ['ja', 'ユーロポールは、5000人の欧州人がシリアの聖戦に加わったと発表した。', 'Europol'],
    ['ko', '유엔에 따르면 리비아에 외국인 전투원 약 3000명이 있다.', 'United Nations'],
    ['ko', '유로폴은 유럽인 5000명이 시리아 지하드에 가담했다고 밝혔다.', 'Europol'],
    ['vi', 'Theo Europol, 5.000 người châu Âu đã sang Syria tham gia thánh chiến.', 'Europol'],
    ['vi', 'Có khoảng 3.000 tay súng nước ngoài ở Libya, theo Liên Hợp Quốc.', 'United Nations'],
    ['vi', 'Liên Hợp Quốc ước tính có khoảng 3.000 tay súng nước ngoài ở Libya.', 'United Nations'],
    ['id', 'Menurut PBB, sekitar 3.000 petempur asing berada di Libya.', 'United Nations'],
    ['id', 'Sekitar 3.000 petempur asing berada di Libya, kata PBB.', 'United Nations'],
  ])('%s: %s', (lang, text, source) => {
    expect(sourceOf(text, lang)).toBe(source);
  });

  it.each([
    ['en', '25,000 foreign fighters from 100 countries are in Syria.'],
    ['en', 'The United Nations has 193 members, and 2,000 foreign fighters are in Libya.'],
    ['en', 'Some 900 foreign fighters have fought the Pentagon in Libya.'],
    ['en', 'The United Nations is worried about 3,000 foreign fighters in Libya.'],
    ['fr', "L'ONU s'inquiète des 3 000 combattants étrangers en Libye."],
    ['ru', 'ООН обеспокоена присутствием 3000 иностранных боевиков в Ливии.'],
    ['de', 'Die UN sorgen sich um 3000 ausländische Kämpfer in Libyen.'],
    ['es', 'La ONU está preocupada por los 3.000 combatientes extranjeros en Libia.'],
  ])('nobody in particular: %s: %s', (lang, text) => {
    expect(sourceOf(text, lang)).toBeUndefined();
  });
});
