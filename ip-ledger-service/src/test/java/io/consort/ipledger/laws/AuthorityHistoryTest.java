package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.notice.NoticeEvent.CompensationOffered;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Entry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of that on which entries rest, whatever is done to a ledger. */
class AuthorityHistoryTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyEntryRestsOnARightThatWhoActedHadOnThatDay(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            moment.own().forEach(entry -> assertHeld(moment, entry));
        }
    }

    /** The law is not kept by having nothing to hold: every kind of right is acted in. */
    @Test
    void rightsOfEveryKindAreActedIn() {
        Map<Capacity, Integer> acted = new EnumMap<>(Capacity.class);
        Arbitrary<Chronicle> histories = histories();
        for (int i = 0; i < 200; i++) {
            for (Entry<IpLedgerEvent> entry : histories.sample().told().entries()) {
                if (entry.header().authority() instanceof Authority.OwnRight(var capacity, var _)) {
                    acted.merge(capacity, 1, Integer::sum);
                }
            }
            if (acted.keySet().containsAll(EXPECTED)) {
                return;
            }
        }
        assertThat(acted.keySet()).containsAll(EXPECTED);
    }

    private static final List<Capacity> EXPECTED =
            List.of(Capacity.OWNER, Capacity.BENEFICIARY, Capacity.PLEDGEE, Capacity.MEMBER, Capacity.SECRETARIAT);

    private static void assertHeld(Moment moment, Entry<IpLedgerEvent> entry) {
        Authority authority = entry.header().authority();
        assertThat(authority).as("what %s rests on", entry.text()).isNotNull();
        if (authority instanceof Authority.OwnRight(var capacity, var holder)) {
            assertThat(holder)
                    .as("who acts in %s", entry.text())
                    .isEqualTo(
                            entry.header().actor().organisation().orElseThrow().value());
            assertThat(has(moment, entry, capacity, new OrganisationId(holder)))
                    .as("%s in %s", authority, entry.text())
                    .isTrue();
        }
    }

    private static boolean has(Moment moment, Entry<IpLedgerEvent> entry, Capacity capacity, OrganisationId holder) {
        return switch (capacity) {
            case OWNER -> {
                LocalDate today = LocalDate.ofInstant(entry.header().time(), ZoneOffset.UTC);
                yield owns(moment.before(), holder, today) || owns(moment.after(), holder, today);
            }
            case BENEFICIARY ->
                Stream.concat(
                                        Rights.of(moment.before()).granted().stream()
                                                .map(Right::holder),
                                        AccessRequests.of(moment.before()).made().stream()
                                                .map(each -> each.terms().holder()))
                                .anyMatch(holder::equals)
                        || events(moment).anyMatch(event -> switch (event) {
                            case RightGranted granted ->
                                granted.grant().terms().holder().equals(holder);
                            case AccessRequested asked -> asked.terms().holder().equals(holder);
                            default -> false;
                        });
            case PLEDGEE ->
                Pledges.of(moment.before()).byId().values().stream()
                                .anyMatch(each -> each.pledgee().equals(holder))
                        || events(moment)
                                .anyMatch(event -> event instanceof PledgePlaced placed
                                        && placed.terms().pledgee().equals(holder));
            case PAYEE ->
                events(moment)
                        .anyMatch(event -> event instanceof CompensationOffered offered
                                && offered.coOwner().equals(holder));
            default -> true;
        };
    }

    /** Whether it owns a part of anything that day, or on a day for which something is recorded. */
    private static boolean owns(IpLedgerState state, OrganisationId holder, LocalDate today) {
        return World.ASSETS.stream()
                .flatMap(asset -> Titles.of(state).of(asset).stream())
                .anyMatch(title -> Stream.concat(Stream.of(today), World.DATES.stream())
                        .anyMatch(day -> title.share(holder, day).signum() > 0));
    }

    private static Stream<IpLedgerEvent> events(Moment moment) {
        return moment.entries().stream().map(Entry::event);
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(60);
    }
}
