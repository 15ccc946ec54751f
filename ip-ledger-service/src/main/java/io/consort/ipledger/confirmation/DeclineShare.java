package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An assignee does not want what was assigned to it: the transfer is reversed from its day, within the period of notice after it was recorded.
 *
 * @param asset whose title
 * @param entry the seq of the assignment in the chain of title
 * @param reason why
 */
public record DeclineShare(
        AssetId asset,

        @Meaning(value = "The seq of the assignment in the chain of title", example = "2")
        long entry,

        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, Mandate.speaker(context));
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        TitleEntry link = Titles.of(state)
                .require(asset)
                .entry(entry)
                .orElseThrow(() -> DomainException.notFound("entry", entry + " in the chain of title to " + asset));
        OrganisationId declining = Mandate.speaker(context);
        if (!(link.transfer() instanceof Assignment assigned) || !assigned.to().equals(declining)) {
            throw DomainException.forbidden(
                    "not-the-assignee", "Entry " + entry + " assigns nothing to " + declining + ".");
        }
        if (Claims.of(state).assents().stream()
                .anyMatch(each -> each.by().equals(declining)
                        && each.asset().equals(asset)
                        && each.assignment().equals(assigned))) {
            throw DomainException.refused("assent-given", declining + " has agreed to that assignment.");
        }
        LocalDate last = LocalDate.ofInstant(link.recorded(), ZoneOffset.UTC)
                .plusDays(Notices.of(state).period().days());
        if (context.today().isAfter(last)) {
            throw DomainException.refused(
                    "too-late-to-decline",
                    "What was assigned could be declined until " + last + ", and silence took it.");
        }
        return new ReverseTransfer(asset, entry, reason, null).decide(state, context);
    }
}
