import { describe, expect, it } from 'vitest';
import stems from '../../../../assets/lexicon/names/gate.json' with { type: 'json' };
import { PAINT_THRESHOLD, detect } from '../../../../lib/detect/detect.ts';
import { mayHoldNames } from '../../../../lib/detect/names/gate.ts';
import { gateStems } from '../../../../lib/detect/names/gatestems.ts';
import { fold } from '../../../../lib/text/fold.ts';
import { readCases } from '../../../eval/cases.ts';

describe('the gate for names', () => {
  it('is up to date with the names', () => expect(stems).toEqual(gateStems()));

  it('lets every text through that holds a name', () => {
    const stopped = [...readCases('dev.jsonl'), ...readCases('own-names.jsonl')].filter(
      ({ text, lang }) =>
        detect(text, { lang }).some(
          ({ kind, confidence }) => kind === 'name' && confidence >= PAINT_THRESHOLD,
        ) && !mayHoldNames(fold(text).text),
    );
    expect(stopped).toEqual([]);
  });

  it('stops ordinary text', () => {
    expect(mayHoldNames('The quick brown fox jumps over the lazy dog, and who would mind?')).toBe(false);
    expect(mayHoldNames('Un homme marchait dans la rue avec un chien.')).toBe(false);
  });
});
