package io.consort.consortium.organisation;

import io.consort.kernel.identity.Id;

/** An invitation of a person, {@code PI-7}: it says nothing of who is invited. */
public record InvitationId(String value) implements Id {
    public InvitationId {
        Id.require("an invitation", value);
    }

    static InvitationId of(long number) {
        return new InvitationId("PI-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
