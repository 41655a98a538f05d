import type { NameMention } from '../../model/mention.ts';
import { matchKey } from '../../text/matchkey.ts';
import { withoutOverlaps } from '../overlaps.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { joinNames } from './join.ts';
import { judge, mayBe } from './judge.ts';
import { isCutOfWords } from './lookalikes.ts';
import { type NameIndex, allNames } from './nameindex.ts';
import { Surroundings } from './surroundings.ts';

/** From this confidence on a name counts for what stands around it. */
const LEAST = 0.5;

/** Candidates with the forms that their writing and the language allow. */
function possible(candidates: Candidate[], text: string, lang: string): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { from, to } = candidate;
    const written = text.slice(from, to);
    const forms = candidate.forms.filter(
      (form) => mayBe(form, written, lang) && !isCutOfWords(form.form, text, from, to),
    );
    return forms.length === 0 ? [] : [{ ...candidate, forms }];
  });
}

/** Whether a name says by itself that the UN is spoken of: it needs no cue, and is no "UN" that may be an article. */
function speaksOfUn(candidates: readonly Candidate[], around: Surroundings): boolean {
  return candidates.some(
    (candidate) =>
      (candidate.joined || candidate.forms.some(({ need }) => need === 'nothing')) &&
      candidate.forms.some(({ topic }) => topic === 'un' || topic.startsWith('un/')) &&
      judge(candidate, around).confidence >= LEAST,
  );
}

/** The names in one paragraph; their places are counted from its beginning. */
function readParagraph(text: string, lang: string, names: NameIndex): NameMention[] {
  const around = new Surroundings(text, lang);
  const lists = names.listsFor(text, around);
  if (lists.length === 0) return [];
  const key = matchKey(text);
  const everything = findCandidates(key, lists);
  if (everything.length === 0) return [];
  const candidates = joinNames(text, key, possible(everything, text, lang === '' ? around.guess : lang));
  around.speaksOfUn = speaksOfUn(candidates, around);
  const judged = candidates.map((candidate): NameMention => {
    const { form, confidence, reasons } = judge(candidate, around);
    return { kind: 'name', topic: form.topic, from: candidate.from, to: candidate.to, confidence, reasons };
  });
  return withoutOverlaps(judged, ({ confidence }) => confidence >= LEAST);
}

/**
 * The names in a folded text, the longest at every place, each judged by what stands around it in its paragraph.
 * @param lang a language subtag; '' where it is not known
 */
export function readNames(text: string, lang: string, names = allNames()): NameMention[] {
  const found: NameMention[] = [];
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    for (const mention of readParagraph(text.slice(from, to), lang, names))
      found.push({ ...mention, from: mention.from + from, to: mention.to + from });
    from = to + 1;
  }
  return found;
}
