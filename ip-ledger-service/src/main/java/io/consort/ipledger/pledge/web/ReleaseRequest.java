package io.consort.ipledger.pledge.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is released, as it is done and as a deed says it. */
@Schema(description = "Without any field, the whole pledge")
public record ReleaseRequest(
        @Schema(description = "What each holder gets free", example = "{\"ti\":\"1/12\"}") @Nullable
        Map<OrganisationId, Fraction> shares,

        @Schema(description = "What it secures from now on") @Nullable
        Money secured,

        @Schema(description = "The SHA-256 digest of the deed that the pledgee confirmed, where another records it")
        @Nullable
        String deed) {

    /** What each holder gets free; nothing where all of the pledge is released. */
    public OrderedMap<OrganisationId, Fraction> freed() {
        return shares == null ? OrderedMap.empty() : OrderedMap.from(shares);
    }

    Command<IpLedgerState, IpLedgerEvent> toCommand(PledgeId pledge, ByWord word) {
        return word.doing(new ReleasePledge(pledge, freed(), secured), deed);
    }
}
