import { hrefOf } from '../../lib/browse/routes.ts';
import type { SeriesWithFigures } from '../../lib/browse/series.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { nounFor, sayCounted } from '../../lib/wording/quantity.ts';
import { useWords } from '../speaking.ts';
import type { OwnPoint } from './own.ts';

interface FigureTableProps {
  one: SeriesWithFigures;
  own: readonly OwnPoint[];
}

/** Every number of a chart by date, with its maker and source, and the page's own among them. */
export function FigureTable({ one, own }: FigureTableProps) {
  const words = useWords();
  return (
    <div class="table-room">
      <table class="figure-table">
        <caption>{words.say('chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('chart.when')}</th>
            <th scope="col">{words.say('chart.howMany')}</th>
            <th scope="col">{words.say('chart.who')}</th>
            <th scope="col">{words.say('figures.source')}</th>
          </tr>
        </thead>
        <Rows one={one} own={own} />
      </table>
    </div>
  );
}

function Rows({ one, own }: FigureTableProps) {
  const words = useWords();
  const noun = nounFor(one.series.measure);
  return (
    <tbody>
      {one.figures.map(({ id, asOf, estimate, sources: [source] }) => (
        <tr key={id}>
          <td>{sayDate(asOf, words)}</td>
          <td>
            <a href={hrefOf({ view: 'fact', id })}>{sayCounted(estimate.quantity, noun, words)}</a>
          </td>
          <td dir="auto">{estimate.publisher}</td>
          <td>
            <Source title={source.symbol ?? source.publisher} url={source.url} />
          </td>
        </tr>
      ))}
      {own.map(({ id, at, quantity, text }) => (
        <tr key={id} class="plot-own">
          <td>{sayDate(at, words)}</td>
          <td>{sayCounted(quantity, noun, words)}</td>
          <td>{words.say('chart.own')}</td>
          <td dir="auto">{text}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Source({ title, url }: { title: string; url: string | undefined }) {
  if (url?.startsWith('https://') !== true) return <span dir="auto">{title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {title}
    </a>
  );
}
