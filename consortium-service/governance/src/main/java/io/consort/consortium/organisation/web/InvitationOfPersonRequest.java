package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.MailAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record InvitationOfPersonRequest(
        @Schema(
                example = "someone@example.org",
                description = "Passed on to the identity provider, and kept until the person has answered")
        String address,

        @Nullable String givenName,
        @Nullable String familyName,

        @Schema(description = "Whether the person is to administer the organisation") @Nullable
        Boolean administrator) {

    Invitee toInvitee() {
        return new Invitee(mailAddress(), givenName, familyName);
    }

    MailAddress mailAddress() {
        return new MailAddress(address);
    }

    boolean isAdministrator() {
        return Boolean.TRUE.equals(administrator);
    }

    @Override
    public String toString() {
        return "(invitation)";
    }
}
