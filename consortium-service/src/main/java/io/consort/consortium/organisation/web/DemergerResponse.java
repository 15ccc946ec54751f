package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;

/** A demerger, for whoever is signed in: what it names of a consortium is for those who may read that. */
record DemergerResponse(
        DemergerId id, OrganisationId organisation, OrganisationId to, LocalDate effectiveOn, String plan) {

    static DemergerResponse of(OrganisationDemerged event) {
        return new DemergerResponse(
                event.demerger(), event.organisation(), event.to(), event.effectiveOn(), event.plan());
    }
}
