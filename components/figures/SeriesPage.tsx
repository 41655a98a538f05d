import { useMemo, useState } from 'preact/hooks';
import { FRAMES, layOutSeries } from '../../lib/browse/plot/layout.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import { type SeriesWithFigures, seriesOf } from '../../lib/browse/series.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { Series } from '../../lib/facts/schema.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { sayPlaces } from '../../lib/wording/places.ts';
import { nounFor } from '../../lib/wording/quantity.ts';
import { useIsWide } from '../browse/media.ts';
import { NoEntry } from '../browse/NoEntry.tsx';
import type { PageView } from '../browse/pageview.ts';
import type { BrowsePort } from '../browse/port.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { FigureTable } from './FigureTable.tsx';
import { ownOn } from './own.ts';
import { useFrame } from './room.ts';
import { Save } from './Save.tsx';
import { SeriesChart } from './SeriesChart.tsx';

interface SeriesPageProps {
  id: string;
  page: PageView;
  port: BrowsePort;
}

/** One series by itself: its chart with the page's numbers drawn in, what it counts, every figure with its source. */
export function SeriesPage({ id, page, port }: SeriesPageProps) {
  const { base } = port.library;
  const one = useMemo(() => seriesOf(base).find(({ series }) => series.id === id), [base, id]);
  if (one === undefined) return <NoEntry id={id} />;
  return (
    <article class="article" data-root="fighters">
      <Head series={one.series} />
      <Charted one={one} page={page} base={base} />
      <NotWith series={one.series} all={base.series} />
    </article>
  );
}

function Head({ series }: { series: Series }) {
  const words = useWords();
  return (
    <>
      <nav class="trail" aria-label={words.say('view.figures')}>
        <a href="#/figures">{words.say('view.allFigures')}</a>
        <a href={hrefOf({ view: 'figures', measure: series.measure })}>
          {words.say(`chart.${series.measure}`)}
        </a>
      </nav>
      <h2 class="article-title">
        <LocalText text={series.title} />
      </h2>
      <p class="series-what">
        <span lang="en" dir="auto">
          {series.population}
        </span>{' '}
        · {sayPlaces(series.places, words)} · {sayUnit(series, words)}
      </p>
    </>
  );
}

const sayUnit = (series: Series, words: Words): string =>
  words.say('figures.unit', { unit: nounFor(series.measure) === 'records' ? 'records' : series.unit });

interface ChartedProps {
  one: SeriesWithFigures;
  page: PageView;
  base: FactBase;
}

/** The figures of a series as a picture, as files and as a table. */
function Charted({ one, page, base }: ChartedProps) {
  const words = useWords();
  const { series, figures } = one;
  const [chart, frame] = useFrame<HTMLElement>(useIsWide() ? FRAMES.wide : FRAMES.narrow);
  const own = useMemo(() => ownOn(series, page, base, words), [series, page, base, words]);
  const plot = useMemo(() => frame && layOutSeries(one, own, frame, words), [one, own, frame, words]);
  const [selected, select] = useState(figures.at(-1)?.id);
  return (
    <>
      <SeriesChart one={one} own={own} room={chart} plot={plot} selected={selected} select={select} />
      <p class="series-note">
        {words.say(series.comparable ? 'figures.comparable' : 'figures.apart')}{' '}
        <span lang="en" dir="auto">
          {series.why}
        </span>
      </p>
      <Save one={one} own={own} unit={sayUnit(series, words)} />
      <FigureTable one={one} own={own} />
    </>
  );
}

function NotWith({ series, all }: { series: Series; all: readonly Series[] }) {
  const words = useWords();
  const others = all.filter(({ id }) => series.notWith.includes(id));
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{words.say('figures.notWith')}</h3>
      <ul class="subtopics">
        {others.map((other) => (
          <li key={other.id}>
            <a href={hrefOf({ view: 'series', id: other.id })}>
              <LocalText text={other.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
