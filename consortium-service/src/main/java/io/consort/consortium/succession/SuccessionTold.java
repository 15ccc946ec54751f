package io.consort.consortium.succession;

import io.consort.kernel.identity.OrganisationId;

/**
 * Another service has carried a succession out.
 *
 * @param service which
 */
public record SuccessionTold(OrganisationId organisation, String service) implements SuccessionEvent {

    @Override
    public String subject() {
        return "successions/" + organisation;
    }
}
