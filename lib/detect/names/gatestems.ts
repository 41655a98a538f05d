import { type NameForm, readForms } from './lexicon.ts';

/** So much of a name's beginning tells a paragraph that may hold it. */
const STEM = 6;
const LONGEST_ACRONYM = 10;
const SLOT_IN_KEY = /[\ue100-\ue1ff]/;
const FIRST_MARKER = /[\ue000-\uefff]/;

/** Whether a form can be found where no other name stands: only then has the gate to know it. */
const standsAlone = (key: string, { need, exact }: NameForm): boolean =>
  need === 'nothing' || need === 'usual' ? !SLOT_IN_KEY.test(key) : need === 'cue' && exact;

/** The beginnings of names by which a page script tells which paragraphs may hold any. */
export function gateStems(): { begins: string; acronyms: string } {
  const begins = new Set<string>();
  const acronyms = new Set<string>();
  for (const [key, forms] of readForms())
    for (const form of forms.filter((one) => standsAlone(key, one)))
      if (form.exact && form.form.length <= LONGEST_ACRONYM) acronyms.add(form.form);
      else begins.add((key.split(FIRST_MARKER, 1)[0] ?? '').slice(0, STEM));
  const shortest = [...begins].filter(
    (stem) => ![...begins].some((other) => other !== stem && stem.startsWith(other)),
  );
  return { begins: shortest.sort().join('|'), acronyms: [...acronyms].sort().join('|') };
}
