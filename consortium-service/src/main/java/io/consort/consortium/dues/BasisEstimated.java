package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

/**
 * The office or the auditor estimated what a member did not report.
 *
 * @param year the calendar year that the amount is of
 * @param reason what the estimate rests on
 */
public record BasisEstimated(OrganisationId organisation, int year, Money amount, String reason) implements DuesEvent {
    @Override
    public String subject() {
        return "bases/" + year + "/" + organisation;
    }
}
