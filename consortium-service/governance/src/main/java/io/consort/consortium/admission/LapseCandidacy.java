package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicationLapsed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that an application was not decided on in time. Refused with {@code not-due}. */
public record LapseCandidacy(OrganisationId organisation) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<AdmissionEvent> decide(ConsortiumState state, Context context) {
        return Applications.of(state).lapsed(context.today()).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .map(each -> List.<AdmissionEvent>of(new ApplicationLapsed(organisation, each.lapsesOn())))
                .orElseThrow(() -> DomainException.conflict(
                        "not-due", "No application of " + organisation + " lapses on " + context.today() + "."));
    }
}
