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
 * Facts or topics with the texts of every language that there are.
 * @param {'facts' | 'topics'} kind
 * @param {readonly { id: string }[]} entries
 */
module.exports = (kind, entries) =>
  entries.map((entry) => {
    /** @type {Record<string, any>} */
    const localized = { ...entry };
    for (const [language, texts] of Object.entries(translations))
      for (const [field, text] of Object.entries(texts[kind][entry.id] ?? {}))
        localized[field] = { ...localized[field], [language]: text };
    return localized;
  });
