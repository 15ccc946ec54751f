package io.consort.consortium.organisation;

import io.consort.consortium.Wording;
import org.jspecify.annotations.Nullable;

/** Who is invited. Passed on to the identity provider; the address is kept until the invitation is answered, the names are not. */
public record Invitee(
        MailAddress address,
        @Nullable String givenName,
        @Nullable String familyName) {
    public Invitee {
        givenName = givenName == null ? null : Wording.require("/givenName", givenName, 100);
        familyName = familyName == null ? null : Wording.require("/familyName", familyName, 100);
    }

    @Override
    public String toString() {
        return "(invitee)";
    }
}
