import type { NameMention } from '../../model/mention.ts';
import { rootOf } from '../../model/mention.ts';
import { isBoundary } from '../../text/boundaries.ts';
import { matchKey } from '../../text/matchkey.ts';
import { type Candidate, judge } from './judge.ts';
import { type NameForm, readForms } from './lexicon.ts';
import { Trie } from './trie.ts';

let trie: Trie<NameForm[]> | undefined;

/**
 * The names in a folded text, longest first at every place, each judged by what stands around it.
 * @param lang a language subtag; '' where it is not known
 */
export function readNames(text: string, lang: string): NameMention[] {
  const found = candidates(text);
  const speaksOfUn = found.some(({ form }) => rootOf(form.topic) === 'un' && !form.needsCue);
  return found.map((candidate) => ({
    kind: 'name',
    topic: candidate.form.topic,
    from: candidate.from,
    to: candidate.to,
    ...judge(candidate, { text, lang, speaksOfUn }),
  }));
}

function candidates(text: string): Candidate[] {
  trie ??= new Trie(readForms());
  const key = matchKey(text);
  const found: Candidate[] = [];
  for (let at = 0; at < key.length; at += 1) {
    if (!trie.begins(key.charCodeAt(at)) || !isBoundary(key, at)) continue;
    const match = trie.matchesAt(key, at).find(({ end }) => isBoundary(key, end));
    const form = match?.value[0];
    if (match === undefined || form === undefined) continue;
    found.push({ form, from: at, to: match.end });
    at = match.end - 1;
  }
  return found;
}
