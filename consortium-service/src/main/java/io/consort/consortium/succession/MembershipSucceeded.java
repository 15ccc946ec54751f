package io.consort.consortium.succession;

import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;

/**
 * An organisation with a standing in this consortium is no more. The note itself changes nothing: what it brings about
 * in this consortium follows it in its block; before there was that, the consortium acted on it by hand.
 */
public record MembershipSucceeded(OrganisationId organisation, Succession succession) implements SuccessionEvent {

    @Override
    public String subject() {
        return "successions/" + organisation;
    }
}
