import type { CardContent, ShownFigure } from '../../lib/model/card.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { EstimateChart } from './EstimateChart.tsx';

interface FigureViewProps extends Pick<CardContent, 'summary' | 'facts' | 'labels'> {
  figure: ShownFigure;
}

/** A page's figure: how it stands against the record, what was read, and the estimates, the reasons on demand. */
export function FigureView({ summary, facts, figure, labels }: FigureViewProps) {
  const { readAs, standing, chart, moreEstimates } = figure;
  const [lead, ...others] = facts;
  return (
    <div class="card-body">
      <p class="standing">{standing.summary}</p>
      <p class="claim">
        {labels.readAs}: {readAs.join('\u00a0· ')}
      </p>
      {chart && <EstimateChart chart={chart} />}
      {lead && <FactItem fact={lead} labels={labels} />}
      <Notes notes={standing.notes} />
      <div class="card-more">
        <details>
          <summary>{labels.howCompared}</summary>
          <ol>
            {standing.reasons.map(({ code, text }) => (
              <li key={code + text}>{text}</li>
            ))}
          </ol>
          <p dir="auto">{summary}</p>
        </details>
        {moreEstimates && (
          <details>
            <summary>{moreEstimates}</summary>
            {others.map((fact) => (
              <FactItem key={fact.id} fact={fact} labels={labels} />
            ))}
          </details>
        )}
      </div>
    </div>
  );
}

/** What to keep in mind; an estimate's own caveat stands with it. */
function Notes({ notes }: { notes: ShownFigure['standing']['notes'] }) {
  const shown = notes.filter(({ code }) => code !== 'caveat');
  if (shown.length === 0) return null;
  return (
    <ul class="notes">
      {shown.map(({ code, text }) => (
        // What a series is said to be may be in English still.
        <li key={code}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
