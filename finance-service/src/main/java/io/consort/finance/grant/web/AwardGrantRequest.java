package io.consort.finance.grant.web;

import io.consort.finance.account.AccountId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.MatchingRule;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** @param ratio what the funder gives for each unit of dues */
record AwardGrantRequest(
        @Schema(example = "darpa") OrganisationId funder,
        Fraction ratio,
        Money ceilingPerYear,
        @Schema(example = "1988") int firstYear,
        @Schema(example = "1996") int lastYear,
        @Schema(example = "bank-usd") AccountId bank,
        @Schema(example = "grants-usd") AccountId income,

        @Schema(description = "The date of the undertaking") @Nullable
        LocalDate awarded) {

    AwardGrant toCommand() {
        return new AwardGrant(
                funder, new MatchingRule(ratio, ceilingPerYear, firstYear, lastYear), bank, income, awarded);
    }
}
