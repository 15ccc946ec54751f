package io.consort.consortium.founding.web;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.ResultTerms;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

record CharterRequest(
        @Schema(example = "sematech-office") OrganisationId secretariat,
        @Schema(example = "USD") CurrencyUnit currency,

        @Schema(example = "12", description = "What the model suggests for the strategy where it is left out") @Nullable
        Integer noticeMonths,

        List<MembershipClass> classes,

        @Schema(description = "Who decides what; left out where the secretariat alone does") @Nullable
        Governance governance,

        @Schema(description = "How organisations come, stay and go; the usual terms where it is left out") @Nullable
        MembershipTerms terms,

        @Schema(description = "What holds for results; the usual terms where it is left out") @Nullable
        ResultTerms results) {

    CharterRequest {
        // Here, so that a refusal points into the charter.
        var _ = new CharterDraft(
                secretariat, currency, noticeMonths == null ? 0 : noticeMonths, classes, governance, terms, results);
    }

    Charter toCharter(int suggestedMonths) {
        return new CharterDraft(
                        secretariat,
                        currency,
                        noticeMonths == null ? suggestedMonths : noticeMonths,
                        classes,
                        governance,
                        terms,
                        results)
                .version(1);
    }
}
