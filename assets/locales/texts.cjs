// The interface in each language, read when it is first spoken: a service worker may load nothing later on, so the
// background carries all of them, and `require` waits, where `import` parses all.
module.exports = {
  get fr() {
    return { catalog: require('./fr.json'), places: require('./places/fr.json') };
  },
  get es() {
    return { catalog: require('./es.json'), places: require('./places/es.json') };
  },
  get ar() {
    return { catalog: require('./ar.json'), places: require('./places/ar.json') };
  },
  get ru() {
    return { catalog: require('./ru.json'), places: require('./places/ru.json') };
  },
  get zh() {
    return { catalog: require('./zh.json'), places: require('./places/zh.json') };
  },
  get vi() {
    return { catalog: require('./vi.json'), places: require('./places/vi.json') };
  },
  get de() {
    return { catalog: require('./de.json'), places: require('./places/de.json') };
  },
};
