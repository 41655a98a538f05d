import { useId, useState } from 'preact/hooks';
import { rootOf } from '../../lib/model/mention.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { FigureReading } from './FigureReading.tsx';
import type { MentionGroup, MentionLine, Place } from './grouping.ts';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';
import { snippetOf } from './snippet.ts';
import { useUnfolding } from './unfolding.ts';
import { tellsMore } from './wording.ts';

interface Context {
  page: PageView;
  port: BrowsePort;
}

/** The mentions of a page by topic. */
export function MentionGroups(context: Context) {
  return (
    <>
      {context.page.groups.map((group) => (
        <Group key={group.root} group={group} {...context} />
      ))}
    </>
  );
}

function Group({ group: { root, count, lines }, ...context }: Context & { group: MentionGroup }) {
  const words = useWords();
  const shown = useUnfolding(lines.length);
  return (
    <section class="group" data-root={root} aria-labelledby={`group-${root}`}>
      <h2 class="group-name" id={`group-${root}`}>
        {words.say('root.name', { root })} <span class="count">{count}</span>
      </h2>
      <ul class="lines">
        {lines.slice(0, shown).map((line) => (
          <Line key={`${line.places[0].frameId}:${line.places[0].id}`} line={line} {...context} />
        ))}
      </ul>
    </section>
  );
}

/** One line: it leads to the first of its places, and unfolds the others. */
function Line({ line: { topic, text, places }, page, port }: Context & { line: MentionLine }) {
  const [first, ...others] = places;
  return (
    <li class="found">
      <button class="line" type="button" onClick={() => port.show(first)}>
        <span class="line-text" lang={page.lang} dir="auto">
          {text}
        </span>
        {first.mention.claim ? (
          <FigureReading
            text={first.mention.text}
            claim={first.mention.claim}
            beside={first.beside}
            page={page}
            port={port}
          />
        ) : (
          <TopicName topic={topic} text={text} port={port} />
        )}
        <Snippet place={first} lang={page.lang} />
      </button>
      {others.length > 0 && <OtherPlaces places={others} page={page} port={port} />}
    </li>
  );
}

function OtherPlaces({ places, page, port }: Context & { places: readonly Place[] }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  return (
    <>
      <button
        class="more-places"
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.say('page.fewerPlaces') : words.say('page.places', { count: places.length })}
      </button>
      <ul class="places" id={listId} hidden={!isOpen}>
        {isOpen &&
          places.map((place) => (
            <li key={`${place.frameId}:${place.id}`}>
              <button class="place" type="button" onClick={() => port.show(place)}>
                <Snippet place={place} lang={page.lang} />
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

/** What a short or unusual name stands for; nothing where the words on the page say it themselves. */
function TopicName({ topic, text, port }: Pick<MentionLine, 'topic' | 'text'> & { port: BrowsePort }) {
  const name = port.library.base.topic(topic)?.name;
  if (name === undefined || topic === rootOf(topic) || !tellsMore(name.en, text)) return null;
  return (
    <span class="line-topic">
      {' '}
      <LocalText text={name} />
    </span>
  );
}

function Snippet({ place: { mention }, lang }: { place: Place; lang: string | undefined }) {
  const { before, text, after } = snippetOf(mention);
  return (
    <span class="snippet" lang={lang} dir="auto">
      {before}
      <b>{text}</b>
      {after}
    </span>
  );
}
