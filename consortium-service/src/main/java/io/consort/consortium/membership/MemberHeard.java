package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;

/** A member said what it had to say before others decide about it. The words are its own. */
public record MemberHeard(OrganisationId organisation, String statement) implements MembershipEvent {}
