package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.admission.AdmissionEvent.ApplicationRejected;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** Rejects an application and says why. Refused with {@code application-ended}. */
public record Reject(
        OrganisationId organisation,

        @Meaning(example = "It competes with the consortium's own aims.")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public Reject {
        reason = Wording.require("/reason", reason, AnswerStep.LONGEST_REASON);
    }

    @Override
    public List<AdmissionEvent> decide(ConsortiumState state, Context context) {
        Applications.of(state).requirePending(organisation, context.today());
        return List.of(new ApplicationRejected(organisation, reason));
    }
}
