import { VERIFICATIONS } from '../../lib/browse/filters.ts';
import { countBase } from '../../lib/browse/counts.ts';
import { today } from '../../lib/facts/date.ts';
import { sayDate } from '../../lib/wording/date.ts';
import type { BrowsePort } from '../browse/port.ts';
import { useWords } from '../speaking.ts';

/** What ships inside Gloss besides its own code, with the licence it comes under. */
const LIBRARIES = 'Preact (MIT), D3 (ISC), FormatJS (BSD-3-Clause), Zod (MIT), webextension-polyfill (MPL-2.0)';

/** What Gloss is, how its facts are checked, how many there are, what leaves the browser, and whose all that is. */
export function AboutView({ port }: { port: BrowsePort }) {
  const words = useWords();
  const { byCheck, newest, ...counts } = countBase(port.library.base, today());
  const number = new Intl.NumberFormat(words.tag);
  return (
    <article class="article about">
      <h2 class="article-title">{words.say('view.about')}</h2>
      <p class="article-lead">{words.say('about.lead')}</p>

      <h3>{words.say('about.checked')}</h3>
      <p>{words.say('about.checkedMore')}</p>
      <dl class="checks">
        {VERIFICATIONS.map((way) => (
          <div key={way}>
            <dt>{words.say(`check.${way}`)}</dt>
            <dd>{number.format(byCheck[way])}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('about.differ')}</p>

      <h3>{words.say('about.base')}</h3>
      <p>
        {words.say('about.counts', counts)}{' '}
        {newest !== undefined && words.say('about.state', { date: sayDate(newest, words) })}
      </p>

      <h3>{words.say('about.privacy')}</h3>
      <p>{words.say('about.privacyMore')}</p>

      <h3>{words.say('about.licence')}</h3>
      <p>{words.say('about.licenceMore', { libraries: LIBRARIES })}</p>
      <p class="footnote">{words.say('about.version', { version: port.version })}</p>
    </article>
  );
}
