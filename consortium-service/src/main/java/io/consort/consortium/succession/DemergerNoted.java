package io.consort.consortium.succession;

import io.consort.kernel.succession.Demerger;

/**
 * The register says that a part of what an organisation has in this consortium passed to another. What that does to memberships, seats and
 * engagements follows in its block; the other services of which something is named are told.
 */
public record DemergerNoted(Demerger demerger) implements SuccessionEvent {

    @Override
    public String subject() {
        return "demergers/" + demerger.id();
    }
}
