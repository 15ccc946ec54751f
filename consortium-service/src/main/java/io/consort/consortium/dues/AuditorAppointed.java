package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;

/** Another organisation than the office may confirm what members report. */
public record AuditorAppointed(OrganisationId auditor) implements DuesEvent {
    @Override
    public String subject() {
        return "auditor";
    }
}
