package io.consort.consortium.succession.web;

import io.consort.consortium.organisation.Succession;
import io.consort.consortium.succession.Successors;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param passedTo who has its place in this consortium; null where the organisation was split, or the consortium acts on it by hand
 * @param awaiting the services that are still to carry it out
 */
record SuccessorResponse(
        OrganisationId organisation,
        List<OrganisationId> successors,
        LocalDate effectiveOn,
        @Nullable OrganisationId passedTo,
        List<String> awaiting) {

    static SuccessorResponse of(OrganisationId organisation, Succession succession, Successors successors) {
        OrganisationId now = successors.now(organisation);
        return new SuccessorResponse(
                organisation,
                succession.successors(),
                succession.effectiveOn(),
                now.equals(organisation) ? null : now,
                successors.untold(organisation).toList());
    }
}
