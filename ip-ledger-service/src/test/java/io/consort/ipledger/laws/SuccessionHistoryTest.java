package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing stays with an organisation that is no more, whatever is done to a ledger before or after. */
class SuccessionHistoryTest {

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void nobodyWhoIsNoMoreOwnsHoldsIsOwedOrIsAsked(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            IpLedgerState state = moment.after();
            Heirs.of(state).byFormer().values().forEach(taken -> assertGone(state, taken));
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatPassesIsAllThereWas(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            moment.events(PlaceTaken.class)
                    .forEach(taken -> Titles.of(moment.after()).byAsset().forEach((asset, title) -> {
                        Title before = Titles.of(moment.before()).require(asset);
                        for (LocalDate day : World.DATES) {
                            Fraction was = before.share(taken.from(), day).plus(before.share(taken.to(), day));
                            assertThat(title.share(taken.from(), day).plus(title.share(taken.to(), day)))
                                    .isEqualTo(was);
                        }
                    }));
            assertThat(outstanding(moment.after()))
                    .isEqualTo(
                            moment.events(PlaceTaken.class).findAny().isPresent()
                                    ? outstanding(moment.before())
                                    : outstanding(moment.after()));
        }
    }

    private static void assertGone(IpLedgerState state, PlaceTaken taken) {
        OrganisationId gone = taken.from();
        Titles.of(state).byAsset().forEach((asset, title) -> {
            for (LocalDate day : World.DATES) {
                if (!day.isBefore(taken.effective())) {
                    assertThat(title.share(gone, day))
                            .as("%s of %s on %s", gone, asset, day)
                            .isEqualTo(Fraction.ZERO);
                }
            }
            Encumbered.of(state).over(asset).byRank().forEach(each -> {
                assertThat(each.pledgee()).isNotEqualTo(gone);
                assertThat(each.burdens()).doesNotContainKey(gone);
            });
        });
        assertThat(Rights.of(state).granted())
                .noneMatch(each -> each.holder().equals(gone) || each.grantor().equals(gone));
        assertThat(Rights.of(state).granted())
                .noneMatch(each -> each.holder().equals(gone) || each.grantor().equals(gone));
        assertThat(AccessRequests.of(state).made())
                .noneMatch(each -> each.terms().holder().equals(gone));
        assertThat(Pledges.of(state).byId().values())
                .noneMatch(each -> each.pledgee().equals(gone));
        assertThat(Notices.of(state).given())
                .noneMatch(each -> each.owner().equals(gone) || each.coOwners().containsKey(gone));
        Set<Payee> paid = Distributions.of(state).made().stream()
                .flatMap(each -> each.statements().keySet().stream())
                .map(each -> {
                    Payee now = each.payTo(Heirs.of(state));
                    return now == null ? each : now;
                })
                .collect(Collectors.toSet());
        assertThat(paid).doesNotContain(Payee.of(gone));
    }

    private static Map<String, String> outstanding(IpLedgerState state) {
        return Distributions.of(state).made().stream()
                .collect(Collectors.toMap(
                        each -> each.id().toString(),
                        (Distribution each) -> each.statements().values().stream()
                                .map(own -> own.outstanding().toString())
                                .collect(Collectors.joining(","))));
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(40);
    }
}
