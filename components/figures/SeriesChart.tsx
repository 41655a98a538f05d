import type { ComponentChildren, Ref } from 'preact';
import type { Plot, PlotMark } from '../../lib/browse/plot/plot.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import type { SeriesWithFigures } from '../../lib/browse/series.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { nounFor, sayCounted } from '../../lib/wording/quantity.ts';
import { Statement } from '../browse/Statement.tsx';
import { useWords } from '../speaking.ts';
import { Drawing } from './Drawing.tsx';
import type { OwnPoint } from './own.ts';

interface SeriesChartProps {
  one: SeriesWithFigures;
  own: readonly OwnPoint[];
  /** How wide the picture can be. */
  room: Ref<HTMLElement>;
  plot: Plot | undefined;
  /** The figure that is told of below the picture. */
  selected: string | undefined;
  select: (id: string) => void;
}

/** A series as a chart: each number is a link to its fact, and told of below while it is pointed at or has the focus. */
export function SeriesChart({ one, own, room, plot, selected, select }: SeriesChartProps) {
  const words = useWords();
  const { series, figures } = one;
  const title = series.title[words.locale] ?? series.title.en;
  const wrap = (mark: PlotMark, drawn: ComponentChildren) => {
    const fact = figures.find(({ id }) => id === mark.id);
    if (fact === undefined) return <g onPointerEnter={() => select(mark.id)}>{drawn}</g>;
    const label = words.say('chart.mark', {
      who: fact.estimate.publisher,
      date: sayDate(fact.asOf, words),
      amount: sayCounted(fact.estimate.quantity, nounFor(series.measure), words),
    });
    return (
      <a
        class="plot-link"
        href={hrefOf({ view: 'fact', id: fact.id })}
        aria-label={label}
        data-selected={mark.id === selected ? '' : undefined}
        onFocus={() => select(mark.id)}
        onPointerEnter={() => select(mark.id)}
      >
        {drawn}
      </a>
    );
  };
  return (
    <figure ref={room} class="series-chart">
      {plot && <Drawing plot={plot} wrap={wrap} label={words.say('figures.chart', { title })} />}
      <Legend hasOwn={own.length > 0} />
      <figcaption class="readout">
        <Readout one={one} own={own} selected={selected} />
      </figcaption>
    </figure>
  );
}

/** What the number that is pointed at says. */
function Readout({ one, own, selected }: Pick<SeriesChartProps, 'one' | 'own' | 'selected'>) {
  const words = useWords();
  const noun = nounFor(one.series.measure);
  const ownPoint = own.find(({ id }) => id === selected);
  if (ownPoint !== undefined) {
    return (
      <>
        <b>{sayCounted(ownPoint.quantity, noun, words)}</b>
        <span class="readout-when">{words.say('chart.ownDated', { date: sayDate(ownPoint.at, words) })}</span>
        <span dir="auto">“{ownPoint.text}”</span>
      </>
    );
  }
  const fact = one.figures.find(({ id }) => id === selected);
  if (fact === undefined) return null;
  const [source] = fact.sources;
  return (
    <>
      <b>{sayCounted(fact.estimate.quantity, noun, words)}</b>
      <span class="readout-when">
        {sayDate(fact.asOf, words)} · <span dir="auto">{fact.estimate.publisher}</span>
      </span>
      <span>
        <Statement fact={fact} isAlone />
      </span>
      <span class="readout-source">
        {words.say('figures.source')}: {source.publisher}, <cite dir="auto">{source.title}</cite>
      </span>
    </>
  );
}

/** What the shapes mean. */
function Legend({ hasOwn }: { hasOwn: boolean }) {
  const words = useWords();
  return (
    <p class="legend">
      <span>
        <Key>
          <circle class="plot-dot" cx="8" cy="8" r="4" />
        </Key>
        {words.say('figures.legendPoint')}
      </span>
      <span>
        <Key>
          <path class="plot-range" d="M4.5 2h7M8 2v12M4.5 14h7" />
        </Key>
        {words.say('figures.legendRange')}
      </span>
      <span>
        <Key>
          <circle class="plot-dot" cx="8" cy="12" r="3.5" />
          <path class="plot-arrow" d="M8 12V2M5 5l3-3 3 3" />
        </Key>
        {words.say('figures.legendOpen')}
      </span>
      {hasOwn && (
        <span class="plot-own">
          <Key>
            <path class="plot-dot" d="M8 2.5L13.5 8 8 13.5 2.5 8z" />
          </Key>
          {words.say('figures.legendPage')}
        </span>
      )}
    </p>
  );
}

function Key({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {children}
    </svg>
  );
}
