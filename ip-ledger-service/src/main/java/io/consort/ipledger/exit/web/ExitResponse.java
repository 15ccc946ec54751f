package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.exit.Balance;
import io.consort.ipledger.exit.Exit;
import io.consort.ipledger.exit.ExitDetailed;
import io.consort.ipledger.exit.ExitGround;
import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.ExitItem;
import io.consort.ipledger.exit.ExitStatus;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.MemberExited;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exit. That someone left is for everyone to see; the account of it is for who left and for the secretariat. */
record ExitResponse(
        ExitId id,
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        ExitTerms terms,
        ExitStatus status,
        String digest,

        @Schema(description = "For the member that left, the secretariat and the platform's services") @Nullable
        List<ExitItem> items,

        @Schema(description = "For the same") @Nullable List<Balance> balances) {

    static ExitResponse of(Receipt<IpLedgerEvent> receipt) {
        MemberExited exited = receipt.first(MemberExited.class);
        List<ExitItem> items = receipt.events().stream()
                .filter(ExitDetailed.class::isInstance)
                .flatMap(event -> ((ExitDetailed) event).items().stream())
                .toList();
        return new ExitResponse(
                exited.exit(),
                exited.leaving().member(),
                exited.leaving().ground(),
                exited.leaving().effective(),
                exited.leaving().terms(),
                ExitStatus.SETTLED,
                exited.digest(),
                items,
                exited.balances());
    }

    static ExitResponse of(Exit exit, boolean concerned) {
        return new ExitResponse(
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
