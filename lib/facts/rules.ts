import rules from '../../assets/facts/rules.json' with { type: 'json' };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NOT_PUBLISHERS = new Set(rules.notPublishers.hosts);
const LOADED = new RegExp(
  `(?<![\\p{L}-])(?:${rules.loadedWords.words.map(escaped).join('|')})(?![\\p{L}-])`,
  'iu',
);

/** Whether a host only copies, collects or keeps what others publish; its subdomains do too. */
export const isNoPublisher = (hostname: string): boolean =>
  hostname.split('.').some((_, at, labels) => NOT_PUBLISHERS.has(labels.slice(at).join('.')));

/** The first word of a text that takes a side or judges, if there is one. */
export const loadedWordIn = (text: string): string | undefined => LOADED.exec(text)?.[0];

/** Years after which a fact of a kind is to be looked at again. */
export const MAY_BE_OLD = rules.mayBeOld.years;
