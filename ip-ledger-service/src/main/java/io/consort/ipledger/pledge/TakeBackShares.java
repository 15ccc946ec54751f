package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReturned;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Reversal;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reverses several assignments of one title together, with the pledges that went along. Each alone could leave a holder without
 * what it has pledged; so it is the end that must be sound. Only part of a larger act, which sees to it that someone may do
 * this.
 *
 * @param asset whose title
 * @param after the seq after which they were recorded
 * @param assignments which
 * @param pledges those that went along, as they were before
 * @param reason why, in words
 */
public record TakeBackShares(
        AssetId asset, long after, List<Assignment> assignments, List<Encumbrance> pledges, String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public TakeBackShares {
        assignments = List.copyOf(assignments);
        pledges = List.copyOf(pledges);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        Encumbrances bonds = Encumbered.of(state).over(asset);
        List<IpLedgerEvent> events = new ArrayList<>();
        for (Encumbrance pledge : pledges) {
            events.add(new PledgeReturned(asset, pledge));
            bonds = bonds.with(pledge);
            title = title.measuring(pledge.shares().values());
        }
        List<Reversal> reversals = new ArrayList<>();
        for (Assignment assignment : assignments) {
            Reversal reversal = Reversal.of(standing(title, assignment), reason);
            reversals.add(reversal);
            events.add(new TransferReversed(asset, reversal));
            title = title.with(reversal, reversal.entry(), context.now());
        }
        for (Reversal reversal : reversals) {
            title.requireSound(reversal, bonds);
        }
        return events;
    }

    private TitleEntry standing(Title title, Assignment assignment) {
        return title.chain().stream()
                .filter(entry -> entry.seq() > after && entry.transfer().equals(assignment))
                .filter(entry -> title.reversedBy(entry) == null)
                .findFirst()
                .orElseThrow(() -> DomainException.conflict(
                        "transfer-reversed",
                        "That " + assignment.share() + " of " + asset + " went from " + assignment.from() + " to "
                                + assignment.to() + " on " + assignment.effective() + " was reversed already."));
    }
}
