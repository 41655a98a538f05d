import { useMemo } from 'preact/hooks';
import { FRAMES, layOutSeries } from '../../lib/browse/plot/layout.ts';
import type { Frame } from '../../lib/browse/plot/plot.ts';
import { type Route, hrefOf } from '../../lib/browse/routes.ts';
import { type SeriesWithFigures, passesFilter, placesOf, seriesOf } from '../../lib/browse/series.ts';
import { MEASURES, type Measure } from '../../lib/model/quantity.ts';
import { sayPlaces } from '../../lib/wording/places.ts';
import type { BrowsePort } from '../browse/port.ts';
import { replaceRoute } from '../browse/route.ts';
import { useUnfolding } from '../browse/unfolding.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { Drawing } from './Drawing.tsx';
import { useFrame } from './room.ts';

type FiguresRoute = Extract<Route, { view: 'figures' }>;

/** Every series of published figures as a small chart, by what is counted. */
export function FiguresView({ route, port }: { route: FiguresRoute; port: BrowsePort }) {
  const words = useWords();
  const all = useMemo(() => seriesOf(port.library.base), [port]);
  const shown = all.filter(({ series }) => passesFilter(series, route));
  // Charts below the window's edge are drawn when there is time.
  const drawn = useUnfolding(shown.length);
  const charted = new Set(shown.slice(0, drawn).map(({ series }) => series.id));
  const [view, frame] = useFrame<HTMLDivElement>(FRAMES.small, '.tile-chart');
  return (
    <div ref={view}>
      <p class="figures-intro">{words.say('figures.intro')}</p>
      <SeriesFilters route={route} all={all} />
      {shown.length === 0 && <p class="hint">{words.say('figures.none')}</p>}
      {MEASURES.map((measure) => (
        <MeasureGroup
          key={measure}
          measure={measure}
          all={shown.filter(({ series }) => series.measure === measure)}
          charted={charted}
          frame={frame}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  measure: Measure;
  all: readonly SeriesWithFigures[];
  /** The series whose charts are drawn by now. */
  charted: ReadonlySet<string>;
  frame: Frame | undefined;
}

function MeasureGroup({ measure, all, charted, frame }: GroupProps) {
  const words = useWords();
  if (all.length === 0) return null;
  return (
    <section class="measure" aria-labelledby={`measure-${measure}`}>
      <h2 id={`measure-${measure}`}>{words.say(`chart.${measure}`)}</h2>
      <ul class="charts">
        {all.map((one) => (
          <SeriesTile key={one.series.id} one={one} frame={charted.has(one.series.id) ? frame : undefined} />
        ))}
      </ul>
    </section>
  );
}

/** One series in the list: its name, its chart once that has a frame, where and how many. */
function SeriesTile({ one, frame }: { one: SeriesWithFigures; frame: Frame | undefined }) {
  const words = useWords();
  const { series, figures } = one;
  const plot = useMemo(() => (frame ? layOutSeries(one, [], frame, words) : undefined), [one, frame, words]);
  return (
    <li>
      <a class="tile" href={hrefOf({ view: 'series', id: series.id })}>
        <span class="tile-title">
          <LocalText text={series.title} />
        </span>
        <span class="tile-chart">{plot && <Drawing plot={plot} />}</span>
        <span class="tile-foot">
          {sayPlaces(series.places, words)} · {words.say('figures.values', { count: figures.length })}
        </span>
      </a>
    </li>
  );
}

function SeriesFilters({ route, all }: { route: FiguresRoute; all: readonly SeriesWithFigures[] }) {
  const words = useWords();
  const measures = MEASURES.filter((measure) => all.some(({ series }) => series.measure === measure));
  const set = (change: Partial<Record<'measure' | 'place', string>>): void => {
    const chosen = Object.entries({ measure: route.measure, place: route.place, ...change });
    replaceRoute({ view: 'figures', ...Object.fromEntries(chosen.filter(([, value]) => value)) });
  };
  return (
    <div class="filter-fields">
      <Choice
        label={words.say('figures.measure')}
        any={words.say('figures.anyMeasure')}
        chosen={route.measure}
        options={measures.map((measure) => [measure, words.say(`chart.${measure}`)])}
        onChoice={(measure) => set({ measure })}
      />
      <Choice
        label={words.say('figures.place')}
        any={words.say('figures.anyPlace')}
        chosen={route.place}
        options={placesOf(all).map((place) => [place, sayPlaces([place], words)])}
        onChoice={(place) => set({ place })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** What it is called when nothing is chosen. */
  any: string;
  chosen: string | undefined;
  /** Each choice with its name. */
  options: readonly [string, string][];
  onChoice: (choice: string) => void;
}

function Choice({ label, any, chosen, options, onChoice }: ChoiceProps) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <select class="field" value={chosen ?? ''} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
