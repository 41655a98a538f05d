// What is translated of the facts and topics, put in beside the English: once, when facts or topics are first read.

/** @type {Record<string, Record<'facts' | 'topics', Record<string, Record<string, string>>>>} */
const translations = {
  fr: require('./fr.json'),
  es: require('./es.json'),
  ar: require('./ar.json'),
  ru: require('./ru.json'),
  zh: require('./zh.json'),
  vi: require('./vi.json'),
  de: require('./de.json'),
};

/**
 * Facts or topics with the texts of every language that there are. Most have none, and stay as they are: to copy all
 * would take longer than to read them.
 * @param {'facts' | 'topics'} kind
 * @param {readonly { id: string }[]} entries
 */
module.exports = (kind, entries) => {
  /** @type {Map<string, Record<string, any>>} */
  const localized = new Map(entries.map((entry) => [entry.id, entry]));
  for (const [language, texts] of Object.entries(translations))
    for (const [id, fields] of Object.entries(texts[kind])) {
      const entry = { ...localized.get(id) };
      for (const [field, text] of Object.entries(fields))
        entry[field] = { ...entry[field], [language]: text };
      localized.set(id, entry);
    }
  return [...localized.values()];
};
