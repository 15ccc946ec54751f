package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareConfirmed;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of claimed shares, whatever is asked of a ledger. */
class ClaimHistoryTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nobodyDisposesOfAShareThatItHasNotConfirmed(@ForAll("histories") Chronicle history) {
        for (Told.Moment moment : history.told().moments()) {
            moment.events(ShareAssigned.class)
                    .filter(each ->
                            moment.events(TransferReversed.class).findAny().isEmpty())
                    .forEach(each -> assertThat(Claims.of(moment.before()).unconfirmed(each.asset()))
                            .doesNotContainKey(each.assignment().from()));
            moment.events(PledgePlaced.class)
                    .forEach(each -> assertThat(Claims.of(moment.before())
                                    .unconfirmed(each.terms().asset()))
                            .doesNotContainKey(each.terms().pledgor()));
            moment.events(RightGranted.class)
                    .filter(each -> each.grant().under() == null)
                    .forEach(each -> assertThat(Claims.of(moment.before()).unconfirmed(each.asset()))
                            .doesNotContainKey(each.grant().grantor()));
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsConfirmedWasClaimedAndIsWhatWasClaimed(@ForAll("histories") Chronicle history) {
        for (Told.Moment moment : history.told().moments()) {
            moment.events(ShareConfirmed.class).forEach(each -> {
                Claim claim =
                        Claims.of(moment.before()).unconfirmed(each.asset()).get(each.owner());
                assertThat(claim).isNotNull();
                assertThat(claim.share()).isEqualTo(each.share());
            });
            moment.events(ConfirmationEvent.class)
                    .forEach(each -> assertThat(Titles.of(moment.after())).isEqualTo(Titles.of(moment.before())));
        }
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(60);
    }
}
