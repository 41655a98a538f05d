import { isUnspaced, isWordUnit } from '../../text/boundaries.ts';
import type { Beginning } from '../beginnings.ts';
import { type Word, beginningsOf } from '../firstwords.ts';
import { LETTERS } from '../windows.ts';
import { ENDING, SLOT } from './keylist.ts';
import type { NameForm, NameList } from './namelist.ts';
import { LEXICONS } from './lexicons.ts';

const LONGEST_ACRONYM = 10;
/** Words this short tell nothing. */
const SHORT = 2;
/** Where a key leaves room for a name of the organisation. */
const SLOTS = /[\ue100-\uefff]/;

/** The first words of a key, up to where a name of the organisation may stand in it. */
function wordsOf(key: string): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  // After its article an Arabic word begins anew.
  for (let at = /^(?:ال|لل)./.test(key) ? 2 : 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit >= SLOT && unit < 0xf000) break;
    if (unit >= ENDING && unit < SLOT) {
      if (word !== undefined) word.isOpen = true;
    } else if (isWordUnit(unit)) {
      if (word === undefined) words.push((word = { letters: '', isOpen: false }));
      word.letters += key.charAt(at);
    } else word = undefined;
  }
  return words;
}

/** Words without first ones that are too short to tell anything ("de forenede nationer"), as far as others remain. */
function telling(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ letters }) => letters.length > SHORT);
  const rest = words.slice(at);
  return at > 0 && (rest.length > 1 || (rest[0]?.letters.length ?? 0) >= LETTERS) ? rest : words;
}

/** How a key of a name begins. */
const beginsWith = (key: string, endings: string): string[] =>
  beginningsOf(telling(wordsOf(key)), new Set(endings.split(' ').map((ending) => ending.charAt(0))));

/** Whether a form can be found where no other name stands: only then has the gate to know it. */
function standsAlone(key: string, { need, exact }: NameForm): boolean {
  return need === 'nothing' || need === 'usual' ? !SLOTS.test(key) : need === 'cue' && exact;
}

/** Whether a form is told by its capitals: acronyms, and words too short to be told by their letters ("FNs"). */
const isAcronym = ({ exact, form }: NameForm): boolean =>
  (exact && form.length <= LONGEST_ACRONYM) || (form.length < LETTERS && !isUnspaced(form.charCodeAt(0)));

/** With a stop after every letter, or without any: what stands between does not matter. */
const evenlyStopped = (acronym: string): string =>
  acronym.includes('.') ? `${acronym.replaceAll(/[. ]/g, '').split('').join('.')}.` : acronym;

/** The beginnings of the names of a list that can stand by themselves. */
export function beginningsOfNames(list: NameList): Beginning[] {
  const { endings = '' } = LEXICONS[list.lexicon] ?? {};
  return list.keys.keys.flatMap((key) =>
    list
      .forms(key)
      .filter((form) => standsAlone(key, form))
      .flatMap((form): Beginning[] =>
        isAcronym(form)
          ? [{ kind: 'acronym', text: evenlyStopped(form.form) }]
          : beginsWith(key, endings).map((text) => ({ kind: 'words', text })),
      ),
  );
}
