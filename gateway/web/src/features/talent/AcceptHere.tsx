import type { InPlace } from '../../app/feature.ts';
import { Answer } from '../../states/Answer.tsx';
import { Acceptance } from './Acceptance.tsx';
import { useAgreement } from './Agreement.tsx';

/** Accepts a proposed agreement where it is told of. */
export default function AcceptHere({ need: { consortium = '', subject }, done }: InPlace) {
  const agreementId = subject.replace('agreements/', '');
  const agreement = useAgreement(consortium, agreementId);
  return (
    <Answer to={agreement}>
      {({ value: { proposal }, etag }) =>
        proposal && <Acceptance consortiumId={consortium} agreementId={agreementId} version={proposal.number} etag={etag} done={done} />
      }
    </Answer>
  );
}
