import { describe, expect, it } from 'vitest';
import { cite } from '../../../lib/cite/cite.ts';
import { base } from '../../../lib/facts/bundle.ts';
import type { Fact } from '../../../lib/facts/schema.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../lib/model/citation.ts';

const ESTIMATE: Fact = {
  id: 'ftf-2015',
  topic: 'fighters',
  statement: { en: 'The UN Monitoring Team counted more than 25,000 people.' },
  asOf: '2015-03',
  caveat: { en: 'All regions together.' },
  sources: [
    {
      publisher: 'UN Monitoring Team',
      title: 'Report on foreign terrorist fighters',
      symbol: 'S/2015/358',
      url: 'https://undocs.org/S/2015/358',
      urlStatus: 'constructed',
      published: '2015-05-19',
    },
    {
      publisher: 'The Guardian (Mail & Guardian)',
      title: 'News report on: Report on foreign terrorist fighters',
      url: 'https://mg.co.za/article_1',
      urlStatus: 'seen',
      published: '2015-05',
      secondary: true,
    },
  ],
  verification: 'seen-secondary',
  weight: 3,
};
const UNDATED: Fact = {
  id: 'interpol-what',
  topic: 'interpol',
  statement: { en: 'INTERPOL has no agents of its own.' },
  asOf: '2018',
  sources: [
    {
      publisher: 'INTERPOL',
      title: 'What is INTERPOL?',
      url: 'https://www.interpol.int/a(b)',
      urlStatus: 'seen',
    },
    { publisher: 'The Soufan Center', title: 'Beyond the Caliphate', published: '2017' },
  ],
  verification: 'seen-primary',
  weight: 3,
};
const PAGE = {
  quote: 'There are 25,000 of them in Syria',
  title: 'UN and Interpol meet',
  site: 'News_Example',
  url: 'https://news.example/a b',
  published: '2015-05-30',
};

const citing = (fact: Fact, format: CitationFormat, page?: typeof PAGE): string[] =>
  cite(fact, format, { accessed: '2026-11-25', ...(page && { page }) }).split('\n');

describe('plain text', () => {
  it('says the fact, how it is to be read, and every source', () => {
    expect(citing(ESTIMATE, 'text')).toEqual([
      'The UN Monitoring Team counted more than 25,000 people.',
      'As of March 2015. Read in a report. All regions together.',
      '- UN Monitoring Team, “Report on foreign terrorist fighters”, S/2015/358, 19 May 2015, https://undocs.org/S/2015/358',
      '- The Guardian (Mail & Guardian), [News report on: Report on foreign terrorist fighters], May 2015, https://mg.co.za/article_1',
    ]);
  });

  it('quotes the page first', () => {
    expect(citing(UNDATED, 'text', PAGE)).toEqual([
      '“There are 25,000 of them in Syria”',
      'News_Example, “UN and Interpol meet”, 30 May 2015, https://news.example/a b (accessed 25 November 2026)',
      '',
      'INTERPOL has no agents of its own.',
      'As of 2018.',
      '- INTERPOL, “What is INTERPOL?”, https://www.interpol.int/a(b)',
      '- The Soufan Center, “Beyond the Caliphate”, 2017',
    ]);
  });
});

describe('Markdown', () => {
  it('links titles and quotes the page as a quotation', () => {
    expect(citing(UNDATED, 'markdown', PAGE)).toEqual([
      '> There are 25,000 of them in Syria',
      '>',
      String.raw`> — News\_Example, [UN and Interpol meet](<https://news.example/a%20b>), 30 May 2015 (accessed 25 November 2026)`,
      '',
      '**INTERPOL has no agents of its own.** As of 2018.',
      '',
      '- INTERPOL, [What is INTERPOL?](<https://www.interpol.int/a(b)>)',
      '- The Soufan Center, Beyond the Caliphate, 2017',
    ]);
  });

  it('leaves no sign to be taken for its own', () => {
    const fact = { ...UNDATED, statement: { en: 'It is *so* [1] `x` <b>_now_</b>.' } };
    expect(citing(fact, 'markdown')[0]).toBe(
      String.raw`**It is \*so\* \[1\] \`x\` \<b\>\_now\_\</b\>.** As of 2018.`,
    );
  });

  it('keeps every line of a quote in it', () => {
    expect(citing(UNDATED, 'markdown', { ...PAGE, quote: 'one\ntwo' }).slice(0, 2)).toEqual([
      '> one',
      '> two',
    ]);
  });
});

describe('APA', () => {
  it('names bodies as authors, with dates as far as they are known and report numbers', () => {
    expect(citing(ESTIMATE, 'apa')).toEqual([
      'UN Monitoring Team. (2015, May 19). Report on foreign terrorist fighters (S/2015/358). https://undocs.org/S/2015/358',
      'The Guardian (Mail & Guardian). (2015, May). [News report on: Report on foreign terrorist fighters]. https://mg.co.za/article_1',
    ]);
  });

  it('says when an undated page was seen', () => {
    expect(citing(UNDATED, 'apa')).toEqual([
      'INTERPOL. (n.d.). What is INTERPOL? Retrieved November 25, 2026, from https://www.interpol.int/a(b)',
      'The Soufan Center. (2017). Beyond the Caliphate.',
    ]);
  });

  it('puts the quote with its page before the references', () => {
    expect(citing(UNDATED, 'apa', PAGE).slice(0, 3)).toEqual([
      '“There are 25,000 of them in Syria”',
      'News_Example. (2015, May 30). UN and Interpol meet. https://news.example/a b',
      '',
    ]);
  });
});

describe('Chicago', () => {
  it('is an entry of a bibliography', () => {
    expect(citing(ESTIMATE, 'chicago')).toEqual([
      'UN Monitoring Team. “Report on foreign terrorist fighters.” S/2015/358. May 19, 2015. https://undocs.org/S/2015/358.',
      'The Guardian (Mail & Guardian). [News report on: Report on foreign terrorist fighters]. May 2015. https://mg.co.za/article_1.',
    ]);
    expect(citing(UNDATED, 'chicago')).toEqual([
      'INTERPOL. “What is INTERPOL?” Accessed November 25, 2026. https://www.interpol.int/a(b).',
      'The Soufan Center. “Beyond the Caliphate.” 2017.',
    ]);
  });
});

describe('BibTeX', () => {
  it('has an entry for each source, with the fact as its note', () => {
    expect(citing(ESTIMATE, 'bibtex')).toEqual([
      '@techreport{ftf-2015,',
      '  author = {{UN Monitoring Team}},',
      '  title = {{Report on foreign terrorist fighters}},',
      '  institution = {UN Monitoring Team},',
      '  number = {S/2015/358},',
      '  year = {2015},',
      '  month = may,',
      '  day = {19},',
      '  url = {https://undocs.org/S/2015/358},',
      '  urldate = {2026-11-25},',
      '  note = {The UN Monitoring Team counted more than 25,000 people. As of March 2015. Read in a report. All regions together.},',
      '}',
      '',
      '@misc{ftf-2015-2,',
      String.raw`  author = {{The Guardian (Mail \& Guardian)}},`,
      '  title = {{[News report on: Report on foreign terrorist fighters]}},',
      '  year = {2015},',
      '  month = may,',
      '  url = {https://mg.co.za/article_1},',
      '  urldate = {2026-11-25},',
      '  note = {The UN Monitoring Team counted more than 25,000 people. As of March 2015. Read in a report. All regions together.},',
      '}',
    ]);
  });

  it('has the page with its quote, and none of TeX’s signs bare', () => {
    const page = { ...PAGE, quote: String.raw`50% of $5 #1 {a} \x ~ ^`, title: 'A_B' };
    const entry = citing(UNDATED, 'bibtex', page).join('\n').split('\n\n').at(-1);
    expect(entry).toBe(
      [
        '@misc{interpol-what-page,',
        String.raw`  author = {{News\_Example}},`,
        String.raw`  title = {{A\_B}},`,
        '  year = {2015},',
        '  month = may,',
        '  day = {30},',
        '  url = {https://news.example/a b},',
        '  urldate = {2026-11-25},',
        String.raw`  note = {“50\% of \$5 \#1 \{a\} \textbackslash{}x \textasciitilde{} \textasciicircum{}”},`,
        '}',
      ].join('\n'),
    );
  });
});

describe('CSL-JSON', () => {
  it('holds bodies as literal names and dates as far as they are known', () => {
    expect(JSON.parse(citing(UNDATED, 'csl-json', PAGE).join(''))).toEqual([
      {
        id: 'interpol-what',
        type: 'webpage',
        author: [{ literal: 'INTERPOL' }],
        title: 'What is INTERPOL?',
        URL: 'https://www.interpol.int/a(b)',
        accessed: { 'date-parts': [[2026, 11, 25]] },
        note: 'INTERPOL has no agents of its own. As of 2018.',
      },
      {
        id: 'interpol-what-2',
        type: 'document',
        author: [{ literal: 'The Soufan Center' }],
        title: 'Beyond the Caliphate',
        issued: { 'date-parts': [[2017]] },
        note: 'INTERPOL has no agents of its own. As of 2018.',
      },
      {
        id: 'interpol-what-page',
        type: 'webpage',
        author: [{ literal: 'News_Example' }],
        title: 'UN and Interpol meet',
        issued: { 'date-parts': [[2015, 5, 30]] },
        URL: 'https://news.example/a b',
        accessed: { 'date-parts': [[2026, 11, 25]] },
        note: '“There are 25,000 of them in Syria”',
      },
    ]);
    const [report] = JSON.parse(citing(ESTIMATE, 'csl-json').join('')) as object[];
    expect(report).toMatchObject({ type: 'report', number: 'S/2015/358' });
  });
});

describe('every fact of the base', () => {
  it.each(CITATION_FORMATS)('can be cited as %s, with all its sources', (format) => {
    for (const fact of base.facts) {
      const text = cite(fact, format, { accessed: '2026-11-25' });
      expect(text).not.toMatch(/undefined|NaN|Invalid|\[object/);
      const urls = fact.sources.flatMap(({ url }) => url ?? []);
      expect(urls.filter((url) => !text.includes(url))).toEqual([]);
    }
  });
});
