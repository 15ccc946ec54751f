package io.consort.consortium.succession.web;

import io.consort.consortium.succession.Demergers;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Unheld;
import java.time.LocalDate;
import java.util.List;

/**
 * @param allotments what the plan names of this consortium
 * @param unheld what of it, in this service, could not pass; each other service says so of its own
 * @param awaiting the services that are still to carry it out
 */
record NotedDemergerResponse(
        DemergerId id,
        OrganisationId organisation,
        OrganisationId to,
        LocalDate effectiveOn,
        String plan,
        List<Allotment> allotments,
        List<Unheld> unheld,
        List<String> awaiting) {

    static NotedDemergerResponse of(Demergers.Noted noted) {
        Demerger demerger = noted.demerger();
        return new NotedDemergerResponse(
                demerger.id(),
                demerger.from(),
                demerger.to(),
                demerger.effective(),
                demerger.plan(),
                demerger.allotments(),
                noted.division() == null ? List.of() : noted.division().unheld(),
                noted.untold());
    }
}
