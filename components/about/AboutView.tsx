import { VERIFICATIONS } from '../../lib/browse/filters.ts';
import { countBase } from '../../lib/browse/counts.ts';
import { today } from '../../lib/facts/date.ts';
import { sayDate } from '../../lib/wording/date.ts';
import type { BrowsePort } from '../browse/port.ts';
import { useWords } from '../speaking.ts';

/** What ships inside Gloss besides its own code, with the licence it comes under. */
const LIBRARIES =
  'Preact (MIT), D3 (ISC), FormatJS (BSD-3-Clause), Zod (MIT), webextension-polyfill (MPL-2.0)';

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
          <Counted key={way} what={words.say(`check.${way}`)} number={number.format(byCheck[way])} />
        ))}
      </dl>
      <p>{words.say('about.differ')}</p>

      <h3>{words.say('about.base')}</h3>
      <dl class="checks">
        <Counted what={words.say('view.facts')} number={number.format(counts.facts)} />
        <Counted what={words.say('facts.topics')} number={number.format(counts.topics)} />
        <Counted what={words.say('about.published')} number={number.format(counts.figures)} />
        <Counted what={words.say('about.series')} number={number.format(counts.series)} />
        {newest !== undefined && <Counted what={words.say('about.state')} number={sayDate(newest, words)} />}
      </dl>

      <h3>{words.say('about.privacy')}</h3>
      <p>{words.say('about.privacyMore')}</p>

      <h3>{words.say('about.licence')}</h3>
      <p>{words.say('about.licenceMore', { libraries: LIBRARIES })}</p>
      <p class="footnote">{words.say('about.version', { version: port.version })}</p>
    </article>
  );
}

function Counted({ what, number }: { what: string; number: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{number}</dd>
    </div>
  );
}
