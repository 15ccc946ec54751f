package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Sort;
import io.consort.ipledger.confirmation.ConfirmationEvent.CorrectionAgreed;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of corrections by hand, where no resolution has any of them done, whatever is done to a ledger. */
class AgreedHistoryTest {

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void nobodyLosesByACorrectionWithoutItsWord(@ForAll("histories") Chronicle history) {
        Set<Agreement> agreed = new HashSet<>();
        for (Moment moment : history.told().moments()) {
            moment.events(TransferReversed.class)
                    .forEach(reversed -> losers(moment, reversed)
                            .forEach(loser -> assertThat(agreed)
                                    .as("what %s agreed to", loser)
                                    .contains(new Agreement(
                                            reversed.asset(),
                                            loser,
                                            reversed.reversal().entry(),
                                            instead(moment)))));
            moment.events(CorrectionAgreed.class).forEach(it -> agreed.add(it.agreement()));
        }
    }

    private static @Nullable Replacement instead(Moment moment) {
        return moment.events(TitleRestated.class)
                .<Replacement>map(TitleRestated::creation)
                .findFirst()
                .or(() -> moment.events(ShareAssigned.class)
                        .<Replacement>map(ShareAssigned::assignment)
                        .findFirst())
                .orElse(null);
    }

    /** Who owns less on some day, but for who acts, and for who loses a share as a first owner that it never confirmed. */
    private static Set<OrganisationId> losers(Moment moment, TransferReversed reversed) {
        AssetId asset = reversed.asset();
        Title before = Titles.of(moment.before()).require(asset);
        Title after = Titles.of(moment.after()).require(asset);
        Set<OrganisationId> losers = new HashSet<>();
        OrganisationId self =
                moment.own().getFirst().header().actor().organisation().orElseThrow();
        boolean created =
                before.entry(reversed.reversal().entry()).orElseThrow().transfer() instanceof Creation;
        var unconfirmed = Claims.of(moment.before()).unconfirmed(asset);
        for (LocalDate date : World.DATES) {
            before.on(date).forEach((owner, share) -> {
                if (!owner.equals(self)
                        && after.on(date).getOrDefault(owner, Fraction.ZERO).compareTo(share) < 0
                        && !(created && unconfirmed.containsKey(owner))) {
                    losers.add(owner);
                }
            });
        }
        return losers;
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatIsStruckIsInNoListAndOwnedByNobodyAndNoNumberIsOfTwo(@ForAll("histories") Chronicle history) {
        Told told = history.told();
        List<AssetId> listed = new FindAssets(
                        new AssetFilter(null, null, null, null, null, World.CREATED), Sort.ID, 9, null)
                .all(told.state())
                .toList();
        told.moments().stream().flatMap(each -> each.events(AssetStruck.class)).forEach(struck -> {
            assertThat(listed).doesNotContain(struck.asset());
            assertThat(World.DATES)
                    .allMatch(date -> Titles.of(told.state())
                            .require(struck.asset())
                            .on(date)
                            .isEmpty());
        });
        Set<Identifier> numbers = new HashSet<>();
        for (AssetId asset : listed) {
            for (Identifier each : Portfolio.of(told.state()).require(asset).identifiers()) {
                assertThat(numbers.add(each)).as("%s is of one", each).isTrue();
                assertThat(Portfolio.of(told.state()).knownBy(each)).contains(asset);
            }
        }
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.REGISTER,
                Deed.CLAIM,
                Deed.CONFIRM_SHARE,
                Deed.ASSIGN,
                Deed.ASSIGN_ALL,
                Deed.REVERSE_AGREED,
                Deed.STRIKE_BY_HAND,
                Deed.IDENTIFY,
                Deed.CORRECT_ASSET,
                Deed.ADVANCE,
                Deed.SCHEDULE_RENEWAL);
    }
}
