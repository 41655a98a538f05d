// The facts, read when they are first asked for: `require` waits, where `import` parses a megabyte of JSON each time the
// background wakes.
let facts;
let topics;

module.exports = {
  get facts() {
    facts ??= require('../translations/apply.cjs')('facts', [
      ...require('./fighters/by-country.json'),
      ...require('./fighters/history.json'),
      ...require('./fighters/isil-strength.json'),
      ...require('./fighters/other-places.json'),
      ...require('./fighters/profiles.json'),
      ...require('./fighters/returned-held-dead.json'),
      ...require('./fighters/syria-iraq.json'),
      ...require('./fighters/women-and-children.json'),
      ...require('./fighters/worldwide.json'),
      ...require('./interpol/counter-terrorism.json'),
      ...require('./interpol/databases.json'),
      ...require('./interpol/notices.json'),
      ...require('./interpol/offices.json'),
      ...require('./interpol/organization.json'),
      ...require('./interpol/rules.json'),
      ...require('./un/agencies.json'),
      ...require('./un/counter-terrorism.json'),
      ...require('./un/organization.json'),
      ...require('./un/organs.json'),
      ...require('./un/peacekeeping.json'),
      ...require('./un/presidencies.json'),
      ...require('./un/secretary-general.json'),
      ...require('./un/security-council.json'),
    ]);
    return facts;
  },
  get topics() {
    topics ??= require('../translations/apply.cjs')('topics', require('./topics.json'));
    return topics;
  },
  get series() {
    return require('./series.json');
  },
};
