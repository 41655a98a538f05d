import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/detect/figures/read.ts';

const spans = (text: string, lang = 'en'): string[] =>
  readFigures(text, lang).map((mention) => text.slice(mention.from, mention.to));

describe('readFigures', () => {
  it('reads how many, of whom, from where and where', () => {
    const text = 'More than 25,000 foreign fighters from over 100 countries are in Syria and Iraq.';
    const [mention] = readFigures(text, 'en');
    expect(mention).toMatchObject({
      kind: 'figure',
      claim: {
        quantity: { qualifier: 'moreThan', low: 25_000, unit: 'people' },
        population: 'foreign fighters',
        measure: 'active',
        origins: { count: { qualifier: 'moreThan', value: 100 }, countries: [] },
        destinations: ['SY', 'IQ'],
      },
    });
    expect(mention?.claim.quantity.high).toBeUndefined();
    expect(spans(text)).toEqual(['More than 25,000 foreign fighters from over 100 countries']);
  });

  it.each([
    ['en', 'More than 1,150 people have left Germany to join jihadists in Syria.', ['DE']],
    ['fr', 'Plus de 1 150 personnes ont quitté la France pour rejoindre les djihadistes en Syrie.', ['FR']],
    ['es', 'Más de 200 personas han abandonado España para unirse a la yihad en Siria.', ['ES']],
    ['ru', 'Более 1000 человек покинули Францию, чтобы воевать в Сирии на стороне джихадистов.', ['FR']],
    ['pl', 'Ponad 100 osób opuściło Polskę, by walczyć w Syrii u boku dżihadystów.', ['PL']],
    ['zh', '300多人离开法国前往叙利亚参加圣战。', ['FR']],
    ['vi', 'Hơn 300 người đã rời Pháp sang Syria tham gia thánh chiến.', ['FR']],
  ])('knows the country that people left: %s', (lang, text, origins) => {
    const [mention] = readFigures(text, lang);
    expect(mention?.claim.origins.countries).toEqual(origins);
    expect(mention?.claim.destinations).toEqual(['SY']);
  });

  it('gives an elliptical list the head of its first member', () => {
    const text =
      'Some 22,000 foreign fighters are in Syria and Iraq, 6,500 in Afghanistan and hundreds more in Yemen.';
    expect(spans(text)).toEqual([
      'Some 22,000 foreign fighters',
      '6,500 in Afghanistan',
      'hundreds more in Yemen',
    ]);
    expect(readFigures(text, 'en').map((m) => m.claim.destinations)).toEqual([['SY', 'IQ'], ['AF'], ['YE']]);
  });

  it('lets a verb carry the qualifier and stay outside', () => {
    const text = 'The number of foreign fighters in Libya has passed 5,000.';
    const [mention] = readFigures(text, 'en');
    expect(spans(text)).toEqual(['5,000']);
    expect(mention?.claim.quantity).toEqual({ qualifier: 'moreThan', low: 5000, unit: 'people' });
    expect(mention?.claim.destinations).toEqual(['LY']);
  });

  it('reads the rows of a table under a heading that names fighters', () => {
    const text = 'Country | Foreign fighters\nTunisia | 6,000\nFrance | 1,200-1,500';
    expect(spans(text)).toEqual(['6,000', '1,200-1,500']);
    expect(readFigures(text, 'en').map((m) => m.claim.origins.countries)).toEqual([['TN'], ['FR']]);
  });

  it('does not take a footnote mark for a digit', () => {
    const [mention] = readFigures('Over 30,000¹ foreign fighters travelled to Syria.', 'en');
    expect(mention?.claim.quantity.low).toBe(30_000);
  });

  it.each([
    'Nearly 700 firefighters from four countries are due this week.',
    'The promotion signed 40 foreign fighters for its MMA tournament.',
    'The air force ordered 36 fighter jets from France.',
    'An air strike killed 35 militants near the town.',
    'Resolution 2178 on foreign terrorist fighters was adopted in 2014.',
    'The university welcomed 25,000 foreign students from 100 countries.',
    'A 24-year-old foreign fighter was sentenced.',
    'By 2015 foreign fighters were in every newspaper.',
  ])('leaves alone: %s', (text) => {
    expect(readFigures(text, 'en')).toEqual([]);
  });

  it('finds the language of an untagged text by its script', () => {
    expect(spans('В Ливии воюют более 500 иностранных наёмников.', '')).toEqual([
      'более 500 иностранных наёмников',
    ]);
  });
});
