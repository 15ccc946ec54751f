package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of title and of pledges over it, whatever is done to a ledger. */
class TitleHistoryTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void titleIsWholeAtEveryDate(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            for (AssetId asset : concerned(moment)) {
                NaiveTitle naive = new NaiveTitle(moment.entries(), asset);
                Title title = Titles.of(moment.after()).require(asset);
                for (LocalDate date : World.DATES) {
                    Map<OrganisationId, Fraction> shares = naive.on(date);
                    assertThat(Fraction.sum(shares.values()))
                            .isEqualTo(naive.begun(date) ? Fraction.ONE : Fraction.ZERO);
                    assertThat(shares.values()).allMatch(Fraction::isShare);
                    assertThat(title.on(date)).isEqualTo(shares);
                }
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void titleIsRememberedAsItWasKnownAtEveryTime(@ForAll("histories") Chronicle history) {
        Told told = history.told();
        for (AssetId asset : told.assets()) {
            Title title = Titles.of(told.state()).require(asset);
            for (Instant known : told.entries().stream()
                    .map(entry -> entry.header().time())
                    .distinct()
                    .toList()) {
                NaiveTitle naive = new NaiveTitle(knownAt(told, known), asset);
                for (LocalDate date : World.DATES) {
                    assertThat(title.on(date, known)).isEqualTo(naive.on(date));
                }
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whoPledgedAShareKeepsIt(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            Titles.of(moment.after()).byAsset().forEach((asset, title) -> {
                NaiveTitle naive = new NaiveTitle(moment.entries(), asset);
                for (Encumbrance each :
                        Encumbered.of(moment.after()).over(asset).byRank()) {
                    each.burdens()
                            .forEach((holder, burden) -> assertThat(naive.least(holder, burden.from()))
                                    .as("what %s keeps of %s for %s", holder, asset, each.pledge())
                                    .isGreaterThanOrEqualTo(burden.share()));
                }
            });
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aPledgeEndsOrMovesOnlyByItsPledgeesWordOrByLaw(@ForAll("histories") Chronicle history) {
        Set<String> consents = new HashSet<>();
        for (Moment moment : history.told().moments()) {
            Map<PledgeId, Fraction> before = pledged(moment.before());
            Map<PledgeId, Fraction> after = pledged(moment.after());
            Set<PledgeId> letGo = letGo(moment);
            before.forEach((pledge, share) -> {
                if (!letGo.contains(pledge)) {
                    assertThat(after).containsEntry(pledge, share);
                }
            });
            Set<OrganisationId> gone =
                    moment.events(PlaceTaken.class).map(PlaceTaken::from).collect(Collectors.toSet());
            moment.events(PledgeFollowed.class)
                    .filter(it -> !gone.contains(it.assignment().from()))
                    .forEach(it -> assertThat(consents).contains(it.pledge() + " " + it.assignment()));
            moment.events(PledgeConsented.class).forEach(it -> consents.add(it.pledge() + " " + it.assignment()));
        }
    }

    private static List<AssetId> concerned(Moment moment) {
        return World.ASSETS.stream()
                .filter(asset -> moment.own().stream().anyMatch(entry -> NaiveTitle.concerns(entry.event(), asset)))
                .toList();
    }

    private static List<Entry<IpLedgerEvent>> knownAt(Told told, Instant known) {
        return told.entries().stream()
                .filter(entry -> !entry.header().time().isAfter(known))
                .toList();
    }

    private static Map<PledgeId, Fraction> pledged(IpLedgerState state) {
        Map<PledgeId, Fraction> pledged = new HashMap<>();
        Encumbered.of(state)
                .byAsset()
                .values()
                .forEach(bonds -> bonds.byRank()
                        .forEach(each -> pledged.put(
                                each.pledge(), Fraction.sum(each.shares().values()))));
        return pledged;
    }

    private static Set<PledgeId> letGo(Moment moment) {
        Set<PledgeId> ended = new HashSet<>();
        Stream.of(
                        moment.events(PledgeReleased.class).map(PledgeReleased::pledge),
                        moment.events(PledgeEnforced.class).map(PledgeEnforced::pledge),
                        moment.events(PledgeRestored.class).map(PledgeRestored::pledge),
                        moment.events(PledgeCurtailed.class).map(PledgeCurtailed::pledge),
                        moment.events(PledgeCancelled.class).map(PledgeCancelled::pledge))
                .flatMap(ids -> ids)
                .forEach(ended::add);
        return ended;
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.ASSIGN_ALL,
                Deed.VALUE,
                Deed.CONTRIBUTE,
                Deed.SUCCEED,
                Deed.REVERSE,
                Deed.REPLACE,
                Deed.REVERSE_AGREED,
                Deed.STRIKE,
                Deed.PLEDGE,
                Deed.CONSENT_AND_ASSIGN,
                Deed.RELEASE,
                Deed.RELEASE_PART,
                Deed.ENFORCE,
                Deed.CANCEL,
                Deed.NOTICE_RULE,
                Deed.GIVE_NOTICE,
                Deed.DO_AS_NOTICED,
                Deed.AGREE,
                Deed.GRANT,
                Deed.EARN_AND_DISTRIBUTE);
    }
}
