package io.consort.starter.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an exit comes to.
 *
 * @param <T> the terms as the service knows them
 * @param items what the member keeps, loses and owes
 * @param balances what stands open, by currency
 * @param matters what stands against it; it can be settled when there is nothing
 * @param digest to settle exactly this
 */
public record PreviewResponse<T>(
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        T terms,
        List<ExitItem> items,
        List<Balance> balances,
        List<Matter> matters,
        String digest) {

    /** As it was worked out. */
    public static <T> PreviewResponse<T> of(ExitPlan<T, ?, ?> plan) {
        return new PreviewResponse<>(
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
