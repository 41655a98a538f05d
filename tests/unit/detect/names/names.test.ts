import { describe, expect, it } from 'vitest';
import { PAINT_THRESHOLD, detect } from '../../../../lib/detect/detect.ts';

/** The names shown in a text, as "words → topic". */
const named = (text: string, lang = 'en') =>
  detect(text, { lang })
    .filter(({ kind, confidence }) => kind === 'name' && confidence >= PAINT_THRESHOLD)
    .map(({ from, to, topic }) => `${text.slice(from, to)} → ${topic}`);

describe('names', () => {
  it.each([
    ['Interpol’s list was long.', 'Interpol → interpol'],
    ['INTERPOL ISSUES A RED NOTICE', 'INTERPOL → interpol'],
    ['the U.N. report', 'U.N. → un'],
    ['a UN-backed plan', 'UN → un'],
    ['the UN Security Council met', 'UN Security Council → un/security-council'],
    ['UN Secretary-General António Guterres', 'UN Secretary-General → un/secretary-general'],
    ['the World Health Organization said', 'World Health Organization → un/who'],
    ['UN\u00a0Security\u00a0Council', 'UN\u00a0Security\u00a0Council → un/security-council'],
    ['Inter\u00adpol said', 'Inter\u00adpol → interpol'],
    ['two U.N. peacekeepers were hurt', 'U.N. peacekeepers → un/peacekeeping'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('finds the short name beside the long one', () => {
    expect(named('the International Criminal Police Organization (Interpol)')).toEqual([
      'International Criminal Police Organization → interpol',
      'Interpol → interpol',
    ]);
  });

  it('takes a body’s bare name where the paragraph speaks of the organisation', () => {
    expect(named('The United Nations met. The General Assembly voted.')).toContain(
      'General Assembly → un/general-assembly',
    );
    expect(named('The Presbyterian General Assembly voted.')).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['Kim Jong Un inspected a factory.', 'en'],
    ['Interpolation between two points', 'en'],
    ['Packages marked UN 1203 are petrol; UN 38.3 is for batteries.', 'en'],
    ['The Man from U.N.C.L.E. returns', 'en'],
    ['Russia’s Security Council met in the Kremlin.', 'en'],
    ['the National Security Council', 'en'],
    ['Interpol’s new album follows the band’s tour.', 'en'],
    ['WHO WON THE MATCH LAST NIGHT', 'en'],
    ['UN MORT DANS UN ACCIDENT', 'fr'],
    ['un homme et un chien', 'fr'],
    ['people who came', 'en'],
    ['Los Interpol tocarán en Madrid.', 'es'],
    ['Os Interpol tocam hoje em Lisboa.', 'pt'],
    ['ロックバンドのインターポールが新曲を出した。', 'ja'],
    ['UN FABRİKASI KAPANDI', 'tr'],
    ['朝野联合国会调查委员会成立', 'zh'],
  ])('stay untouched: %s', (text, lang) => {
    expect(named(text, lang)).toEqual([]);
  });
});
