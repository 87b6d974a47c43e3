/** The name of a claim, which says in a sentence what it means when pointed at or reached by keyboard. */

import { spoken } from "../claims";
import type { Claim } from "../payload";

export function ClaimName({ claim }: { claim: Claim }) {
  const id = `says-${claim.name}`;
  return (
    <a class="term" href={`#claim-${claim.name}`} aria-describedby={id}>
      {spoken(claim.name)}
      <span class="says" role="tooltip" id={id}>
        {claim.statement}
      </span>
    </a>
  );
}
