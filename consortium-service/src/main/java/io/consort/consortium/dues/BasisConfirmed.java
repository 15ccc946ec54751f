package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The office or the auditor confirmed what a member reported, or put it right.
 *
 * @param amount as it stands from now on
 * @param correction why it is not what was reported; null where it is
 */
public record BasisConfirmed(
        OrganisationId organisation,
        int year,
        Money amount,
        @Nullable String correction) implements DuesEvent {
    @Override
    public String subject() {
        return "bases/" + year + "/" + organisation;
    }
}
