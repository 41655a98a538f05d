// The words of each language, read when a text first needs them: `require` waits, where `import` would parse them all
// each time the background wakes.
module.exports = {
  languages: {
    get ar() {
      return require('./ar.json');
    },
    get de() {
      return require('./de.json');
    },
    get en() {
      return require('./en.json');
    },
    get es() {
      return require('./es.json');
    },
    get fa() {
      return require('./fa.json');
    },
    get fr() {
      return require('./fr.json');
    },
    get id() {
      return require('./id.json');
    },
    get it() {
      return require('./it.json');
    },
    get ja() {
      return require('./ja.json');
    },
    get ko() {
      return require('./ko.json');
    },
    get nl() {
      return require('./nl.json');
    },
    get pl() {
      return require('./pl.json');
    },
    get pt() {
      return require('./pt.json');
    },
    get ru() {
      return require('./ru.json');
    },
    get tr() {
      return require('./tr.json');
    },
    get uk() {
      return require('./uk.json');
    },
    get vi() {
      return require('./vi.json');
    },
    get zh() {
      return require('./zh.json');
    },
  },
  get countries() {
    return require('./countries.json');
  },
};
