package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;

/** What one member owes for a year. */
public record DuesAssessed(OrganisationId organisation, int year, Assessment assessment) implements DuesEvent {
    @Override
    public String subject() {
        return "dues/" + year;
    }
}
