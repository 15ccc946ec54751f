package io.consort.starter.exit;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exit. That someone left is for everyone to see; the account of it is for who left and for the secretariat.
 *
 * @param <T> the terms as the service knows them
 */
public record ExitResponse<T>(
        ExitId id,
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        T terms,
        ExitStatus status,
        String digest,

        @Schema(description = "For the member that left, the secretariat and the platform's services") @Nullable
        List<ExitItem> items,

        @Schema(description = "For the same") @Nullable List<Balance> balances) {

    /**
     * One with its account, or without.
     *
     * @param concerned whether the account is for the caller
     */
    public static <T> ExitResponse<T> of(Exit<T, ?> exit, boolean concerned) {
        return new ExitResponse<>(
                exit.id(),
                exit.leaving().member(),
                exit.leaving().ground(),
                exit.leaving().effective(),
                exit.leaving().terms(),
                exit.status(),
                exit.digest(),
                concerned ? exit.items() : null,
                concerned ? exit.balances() : null);
    }
}
