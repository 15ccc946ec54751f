package io.consort.starter.web;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PartnerId;
import java.util.Set;

/**
 * A partner client: a program that acts for one organisation.
 *
 * @param id its number on the register
 * @param organisation for whom it acts
 * @param scopes what it may be used for, each {@code service[.feature]:read} or {@code :write}
 * @param consortia in which it may be used
 */
public record Partner(PartnerId id, OrganisationId organisation, Set<String> scopes, Set<ConsortiumId> consortia) {

    public Partner {
        scopes = Set.copyOf(scopes);
        consortia = Set.copyOf(consortia);
    }
}
