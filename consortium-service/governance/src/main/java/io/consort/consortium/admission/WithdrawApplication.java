package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicationWithdrawn;
import io.consort.consortium.membership.Acting;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** An applicant itself takes its application back. Refused with {@code application-ended}. */
public record WithdrawApplication() implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<AdmissionEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        Applications.of(state).requirePending(organisation, context.today());
        return List.of(new ApplicationWithdrawn(organisation));
    }
}
