package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Lets another organisation than the office confirm what members report. */
public final class AppointAuditor implements Command<ConsortiumState, ConsortiumEvent> {

    private final OrganisationId auditor;

    private AppointAuditor(OrganisationId auditor) {
        this.auditor = auditor;
    }

    /**
     * The command, for an organisation that is on the register.
     *
     * @throws DomainException REFUSED {@code organisation-unknown} when it is not
     */
    public static AppointAuditor of(OrganisationId auditor, OrganisationDirectory directory) {
        if (!directory.knows(auditor)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + auditor + " on the register.");
        }
        return new AppointAuditor(auditor);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        return List.of(new AuditorAppointed(auditor));
    }
}
