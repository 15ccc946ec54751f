package io.consort.consortium.exit.web;

import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.JointPreview;
import io.consort.consortium.exit.PartPreview;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exit comes to in all services.
 *
 * @param effective the first day on which it is no member
 * @param terms the charter's
 * @param balances what stands open over all parts, by currency
 * @param ready whether nothing stands against it
 * @param digest to settle exactly this
 */
record PreviewResponse(
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        ExitRule terms,

        @Schema(description = "By when the charter has it settled; absent where it may take its time") @Nullable
        LocalDate settleBy,

        List<PartPreview> parts,
        List<Balance> balances,
        boolean ready,
        String digest) {

    static PreviewResponse of(JointPreview preview) {
        return new PreviewResponse(
                preview.leaving().member(),
                preview.leaving().ground(),
                preview.leaving().effective(),
                preview.leaving().rule(),
                preview.leaving().settleBy().orElse(null),
                preview.parts(),
                preview.balances(),
                preview.isReady(),
                preview.digest());
    }
}
