package io.consort.consortium.succession;

import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;

/**
 * An organisation with a standing in this consortium is no more. The note changes nobody's membership and moves no title: whoever
 * runs the platform recorded it, and it is for the consortium itself to act on it.
 */
public record MembershipSucceeded(OrganisationId organisation, Succession succession) implements SuccessionEvent {

    @Override
    public String subject() {
        return "successions/" + organisation;
    }
}
