package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.Balance;
import io.consort.ipledger.exit.ExitGround;
import io.consort.ipledger.exit.ExitItem;
import io.consort.ipledger.exit.ExitPlan;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an exit comes to.
 *
 * @param items what the member keeps, loses and owes
 * @param balances what stands open, by currency
 * @param matters what stands against it; it can be settled when there is nothing
 * @param digest to settle exactly this
 */
record PreviewResponse(
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        ExitTerms terms,
        List<ExitItem> items,
        List<Balance> balances,
        List<Matter> matters,
        String digest) {

    static PreviewResponse of(ExitPlan plan) {
        return new PreviewResponse(
                plan.leaving().member(),
                plan.leaving().ground(),
                plan.leaving().effective(),
                plan.leaving().terms(),
                plan.items(),
                plan.balances(),
                plan.matters(),
                plan.digest());
    }
}
