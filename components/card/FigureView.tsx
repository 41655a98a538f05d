import type { CardLabels, ShownFact, ShownFigure } from '../../lib/model/card.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { EstimateChart } from './EstimateChart.tsx';

interface FigureViewProps {
  summary: string;
  facts: readonly ShownFact[];
  figure: ShownFigure;
  labels: CardLabels;
}

/** A page's figure: what was read, how it stands against the record and why, and the estimates themselves. */
export function FigureView({ summary, facts, figure, labels }: FigureViewProps) {
  const { readAs, standing, chart } = figure;
  return (
    <div class="card-body">
      <p class="claim">
        <span class="claim-label">{labels.readAs}</span> {readAs.join('\u00a0· ')}
      </p>
      <p class="standing">{standing.summary}</p>
      {chart && <EstimateChart chart={chart} thisPage={labels.thisPage} />}
      {standing.reasons.length > 0 && <Reasons heading={labels.howCompared} reasons={standing.reasons} />}
      {facts.length > 0 && <h3 class="card-heading">{labels.estimates}</h3>}
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
      <p class="card-summary" dir="auto">
        {summary}
      </p>
    </div>
  );
}

function Reasons({ heading, reasons }: { heading: string; reasons: ShownFigure['standing']['reasons'] }) {
  return (
    <details class="reasons">
      <summary>{heading}</summary>
      <ol>
        {reasons.map(({ code, text }) => (
          <li key={code + text}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
