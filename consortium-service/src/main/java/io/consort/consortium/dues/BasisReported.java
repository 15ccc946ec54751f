package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

/**
 * A member has reported the amount that its dues are reckoned from.
 *
 * @param year the calendar year that the amount is of
 */
public record BasisReported(OrganisationId organisation, int year, Money amount) implements DuesEvent {
    @Override
    public String subject() {
        return "bases/" + year + "/" + organisation;
    }
}
