import { sayDate } from '../../lib/wording/date.ts';
import { useWords } from '../speaking.ts';

/** The day that the sample article is from, as its page says in its head. */
export const SAMPLE_DATE = '2015-05-30';

interface WelcomeProps {
  /** Keys for the next and previous mention, as they are set now; undefined where there are none. */
  keys: { next: string; previous: string } | undefined;
  settings: string;
  facts: string;
}

/** What Gloss does, learnt on an article that it annotates as any other. */
export function Welcome({ keys, settings, facts }: WelcomeProps) {
  const words = useWords();
  return (
    <div class="welcome document">
      <header>
        <p class="name">Gloss</p>
        <h1>{words.say('welcome.title')}</h1>
        <p class="lead">{words.say('welcome.lead')}</p>
      </header>
      <main>
        <section class="lesson" aria-labelledby="try">
          <h2 id="try">{words.say('welcome.try')}</h2>
          <ol>
            <li>{words.say('welcome.pointer')}</li>
            <li>{words.say('welcome.figure')}</li>
            {keys !== undefined && <li>{words.say('welcome.keys', keys)}</li>}
            <li>{words.say('welcome.button')}</li>
          </ol>
        </section>
        <Sample />
      </main>
      <footer>
        <p>
          <a href={settings}>{words.say('options.title')}</a>
          <a href={facts}>{words.say('welcome.facts')}</a>
        </p>
        <p class="once">{words.say('welcome.once')}</p>
      </footer>
    </div>
  );
}

function Sample() {
  const words = useWords();
  return (
    <article class="sample">
      <p class="byline">
        {words.say('sample.label')} · <time dateTime={SAMPLE_DATE}>{sayDate(SAMPLE_DATE, words)}</time>
      </p>
      <h2>{words.say('sample.title')}</h2>
      <p>{words.say('sample.first')}</p>
      <p>{words.say('sample.second')}</p>
    </article>
  );
}
