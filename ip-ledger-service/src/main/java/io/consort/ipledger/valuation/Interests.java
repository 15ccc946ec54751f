package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Bonds;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.title.Transfer;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule of independence: who values an asset has no title to it, no pledge over it and no right to it, on the valuation date or
 * later. Held against what this ledger knows; it does not know who belongs to the same group of companies.
 */
final class Interests {

    private Interests() {}

    /** What an organisation has in an asset on a day or later, as known now; empty where it is independent. */
    static List<Interest> of(IpLedgerState state, AssetId asset, OrganisationId valuer, LocalDate from) {
        List<Interest> interests = new ArrayList<>();
        Title title = Titles.of(state).require(asset);
        if (Titles.of(state).everHeld(valuer).contains(asset)) {
            held(title, valuer, from).ifPresent(interests::add);
        }
        Bonds.of(state, asset).of(valuer).forEach(pledge -> interests.add(new Interest.PledgeHeld(pledge)));
        Rights.of(state).of(asset).stream()
                .map(Rights.of(state)::require)
                .filter(right -> right.holder().equals(valuer) && isInForceSince(right, from))
                .forEach(right -> interests.add(new Interest.LicenceHeld(right.id())));
        return interests;
    }

    private static Optional<Interest> held(Title title, OrganisationId valuer, LocalDate from) {
        return Stream.concat(
                        Stream.of(from),
                        title.chain().stream()
                                .map(TitleEntry::transfer)
                                .map(Transfer::effective)
                                .filter(from::isBefore)
                                .sorted())
                .filter(day -> title.share(valuer, day).compareTo(Fraction.ZERO) > 0)
                .findFirst()
                .map(day -> new Interest.TitleHeld(title.share(valuer, day), day));
    }

    private static boolean isInForceSince(Right right, LocalDate from) {
        LocalDate first = right.grant().terms().extent().from();
        return right.isInForce(first.isAfter(from) ? first : from);
    }
}
