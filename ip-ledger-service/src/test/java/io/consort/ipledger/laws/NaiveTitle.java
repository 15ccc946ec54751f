package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Title to an asset as a clerk would find it: by adding up the deeds, leaving out those that were reversed. */
final class NaiveTitle {

    private record Deed(long seq, LocalDate effective, Map<OrganisationId, Fraction> changes) {}

    private final List<Deed> deeds = new ArrayList<>();

    NaiveTitle(List<Entry<IpLedgerEvent>> entries, AssetId asset) {
        for (Entry<IpLedgerEvent> entry : entries) {
            read(entry.header().seq(), entry.event(), asset);
        }
    }

    /** Whether an event says anything of the asset's title. */
    static boolean concerns(IpLedgerEvent event, AssetId asset) {
        NaiveTitle title = new NaiveTitle(List.of(), asset);
        title.read(0, event, asset);
        return !title.deeds.isEmpty()
                || (event instanceof TransferReversed it && it.asset().equals(asset));
    }

    private void read(long seq, IpLedgerEvent event, AssetId of) {
        if (event instanceof AssetRegistered it && it.asset().id().equals(of)) {
            deeds.add(new Deed(seq, it.effective(), it.owners()));
        } else if (event instanceof TitleRestated it && it.asset().equals(of)) {
            deeds.add(new Deed(seq, it.creation().effective(), it.creation().owners()));
        } else if (event instanceof ShareAssigned it && it.asset().equals(of)) {
            var deed = it.assignment();
            moved(seq, deed.effective(), deed.from(), deed.to(), deed.share());
        } else if (event instanceof TitleSucceeded it && it.asset().equals(of)) {
            var deed = it.transfer();
            moved(seq, deed.effective(), deed.from(), deed.to(), deed.share());
        } else if (event instanceof ShareEnforced it && it.asset().equals(of)) {
            var deed = it.enforcement();
            moved(seq, deed.effective(), deed.from(), deed.to(), deed.share());
        } else if (event instanceof TransferReversed it && it.asset().equals(of)) {
            deeds.removeIf(deed -> deed.seq() == it.reversal().entry());
        }
    }

    private void moved(long seq, LocalDate effective, OrganisationId from, OrganisationId to, Fraction share) {
        deeds.add(new Deed(seq, effective, Map.of(from, share.negate(), to, share)));
    }

    /** The days on which it changes. */
    List<LocalDate> changes() {
        return deeds.stream().map(Deed::effective).distinct().toList();
    }

    /** Who has how much at the end of a date. */
    Map<OrganisationId, Fraction> on(LocalDate date) {
        Map<OrganisationId, Fraction> shares =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        for (Deed deed : deeds) {
            if (!deed.effective().isAfter(date)) {
                deed.changes().forEach((holder, change) -> shares.merge(holder, change, Fraction::plus));
            }
        }
        shares.values().removeIf(share -> share.signum() == 0);
        return shares;
    }

    /** Whether there is title on a date. */
    boolean begun(LocalDate date) {
        return deeds.stream()
                .anyMatch(deed -> deed.changes().values().stream().allMatch(share -> share.signum() > 0)
                        && !deed.effective().isAfter(date));
    }

    /** The least a holder has on a date or on any later one. */
    Fraction least(OrganisationId holder, LocalDate from) {
        return World.DATES.stream()
                .filter(date -> !date.isBefore(from))
                .map(date -> on(date).getOrDefault(holder, Fraction.ZERO))
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }
}
