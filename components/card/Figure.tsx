import type { Claim } from '../../lib/model/mention.ts';
import type { Standing } from '../../lib/model/standing.ts';
import { sayClaim } from '../fact/wording.ts';

/** A page's figure: the claim as read, how it stands against the record in one sentence, and why. */
export function Figure({ claim, standing }: { claim: Claim; standing: Standing }) {
  return (
    <>
      <p class="figure-claim">
        <span class="figure-label">The page says</span>
        {sayClaim(claim).join(' · ')}
      </p>
      <p class="figure-standing" data-relation={standing.relation}>
        {standing.summary}
      </p>
      {standing.reasons.length > 0 && (
        <details class="figure-reasons">
          <summary>Why</summary>
          <ul>
            {standing.reasons.map(({ code, text }) => (
              <li key={code + text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
