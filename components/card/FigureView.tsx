import type { ShownFact } from '../../lib/model/card.ts';
import type { Claim } from '../../lib/model/mention.ts';
import type { Standing } from '../../lib/model/standing.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { sayClaim } from '../fact/wording.ts';
import { EstimateChart } from './EstimateChart.tsx';

interface FigureViewProps {
  summary: string;
  facts: readonly ShownFact[];
  claim: Claim;
  standing: Standing;
}

/** A page's figure: what was read, how it stands against the record and why, and the estimates themselves. */
export function FigureView({ summary, facts, claim, standing }: FigureViewProps) {
  return (
    <div class="card-body">
      <p class="claim">
        <span class="claim-label">Read as</span> {sayClaim(claim).join('\u00a0· ')}
      </p>
      <p class="standing">{standing.summary}</p>
      <EstimateChart facts={facts} quantity={claim.quantity} />
      {standing.reasons.length > 0 && <Reasons reasons={standing.reasons} />}
      {facts.length > 0 && <h3 class="card-heading">Published estimates</h3>}
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
      <p class="card-summary" dir="auto">
        {summary}
      </p>
    </div>
  );
}

function Reasons({ reasons }: { reasons: Standing['reasons'] }) {
  return (
    <details class="reasons">
      <summary>How it was compared</summary>
      <ol>
        {reasons.map(({ code, text }) => (
          <li key={code + text}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
