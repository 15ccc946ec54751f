package io.consort.ipledger.licence;

import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.licence.Licensed.G1;
import static io.consort.ipledger.licence.Licensed.TERMS;
import static io.consort.ipledger.licence.Licensed.account;
import static io.consort.ipledger.licence.Licensed.firstSale;
import static io.consort.ipledger.licence.Licensed.grant;
import static io.consort.ipledger.licence.Licensed.income;
import static io.consort.ipledger.licence.Licensed.licensed;
import static io.consort.ipledger.licence.Licensed.sales;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue.What;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.testkit.ledger.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What falls due by the days of the terms, in whichever process runs then. */
class RoyaltyDaysTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final LocalDate DUE_1994 = LocalDate.parse("1995-01-30");

    private final InMemoryBlockStore store = new InMemoryBlockStore();
    private final InMemorySignedCheckpoints signed = new InMemorySignedCheckpoints();
    private final NoteSigner signer = NoteSigner.generate("test");

    @Test
    void aYearIsShortOfItsMinimumByExactlyWhatItsReportsLack() {
        var given = reported("2000.00");
        NoteRoyaltyDue note = new NoteRoyaltyDue(G1, "minimums/1994", TERMS);
        given.on("1995-01-30").when(note).thenRefused("royalty-not-due");
        var noted = given.on("1995-01-31").when(note);
        noted.then(new RoyaltyFellDue(
                G1, new What.Minimum(1994, usd("100.00"), usd("66.66"), usd("70.00")), DUE_1994, usd("33.34")));
        assertThat(noted.events().getFirst().authority()).isEqualTo(new Authority.Deadline("yearly-minimum-due"));
        reported("3000.00").on("1995-01-31").when(note).thenRefused("royalty-not-due");
    }

    @Test
    void aReportThatComesLateIsReckonedInTheAccount() {
        IpLedgerState state = reported("2000.00")
                .on("1995-01-31")
                .done(new NoteRoyaltyDue(G1, "minimums/1994", TERMS))
                .done(sales("1994-Q4", "2000.00"))
                .state();
        assertThat(account(state, "1995-02-01").years().getFirst().due()).isEqualTo(usd("133.33"));
    }

    @Test
    void eachIsNotedOnceByWhicheverReplicaAlsoAfterYearsOfStandingStill() {
        try (var one = replica("1994-02-01");
                var other = replica("1997-06-01");
                var third = replica("1997-06-01")) {
            one.ledger(SEMATECH).execute(REGISTER, by("irene", "ibm", "register"));
            one.ledger(SEMATECH).execute(grant(), by("irene", "ibm", "grant"));
            RoyaltyDays then = days("1994-02-01");
            then.run(one.ledger(SEMATECH));
            assertThat(fallen(one)).isEmpty();
            assertThat(then.next(state(one), Instant.parse("1994-02-01T09:00:00Z")))
                    .isEqualTo("1994-10-02T00:00:00Z");

            RoyaltyDays late = days("1997-06-01");
            List.of(other, third, other, third).forEach(each -> late.run(each.ledger(SEMATECH)));
            assertThat(fallen(third))
                    .containsExactlyInAnyOrder(
                            "milestones/mid-term", "minimums/1994", "minimums/1995", "minimums/1996");
            assertThat(late.next(state(other), Instant.parse("1997-06-01T09:00:00Z")))
                    .isEqualTo("1998-01-31T00:00:00Z");
        }
    }

    @Test
    void nothingIsDueWhereTheTermsAreNotOpened() {
        assertThat(new RoyaltyDays(_ -> Optional.empty(), Clock.systemUTC())
                        .next(licensed().state(), Instant.parse("1997-06-01T09:00:00Z")))
                .isEqualTo(Agenda.NEVER);
    }

    @Property(tries = 50)
    void whatComesInCoversWhatIsDueAndNoMore(
            @ForAll @LongRange(min = 1, max = 900_000) long one, @ForAll @LongRange(min = 1, max = 900_000) long two) {
        IpLedgerState state = licensed()
                .on("1996-07-02")
                .by("ines", "intel")
                .done(firstSale("1995-07-01"))
                .by("sam", "sematech")
                .done(sales("1994", "12345.67"))
                .done(income(cents(one), "1994-08-01"))
                .done(income(cents(two), "1995-08-02"))
                .state();
        RoyaltyAccount account = account(state, "1996-07-02");
        Money covered = Money.total(
                account.dues().stream().map(RoyaltyAccount.Due::covered).toList());
        assertThat(covered).isEqualTo(account.outstanding().isNegative() ? account.due() : account.received());
        assertThat(Money.total(
                        account.dues().stream().map(RoyaltyAccount.Due::amount).toList()))
                .isEqualTo(account.due());
        boolean open = false;
        for (RoyaltyAccount.Due due : account.dues()) {
            assertThat(open && due.covered().isPositive())
                    .as("the oldest is covered first")
                    .isFalse();
            open |= due.open().isPositive();
        }
    }

    private static String cents(long minor) {
        return Money.ofMinor(CurrencyUnit.USD, minor).getAmount().toPlainString();
    }

    private static Given<IpLedgerState, IpLedgerEvent> reported(String sold) {
        return licensed()
                .on("1995-01-02")
                .by("sam", "sematech")
                .done(sales("1994-Q1", sold))
                .done(income("70.00", "1994-12-31"));
    }

    private Ledgers<IpLedgerState, IpLedgerEvent> replica(String day) {
        return new Ledgers<>(
                IpLedger.DEFINITION,
                store,
                new Checkpoints("test", signed, signer),
                new Seal(new byte[] {1, 2, 3}),
                LedgerSettings.standard(),
                clock(day));
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }

    private static RoyaltyDays days(String today) {
        return new RoyaltyDays(TERMS, clock(today));
    }

    private static Request by(String person, String organisation, String key) {
        return Request.of(Actor.of(person, organisation), key);
    }

    private static IpLedgerState state(Ledgers<IpLedgerState, IpLedgerEvent> ledgers) {
        return ledgers.ledger(SEMATECH).read().state();
    }

    private static List<String> fallen(Ledgers<IpLedgerState, IpLedgerEvent> ledgers) {
        Ledger<IpLedgerState, IpLedgerEvent> ledger = ledgers.ledger(SEMATECH);
        return ledger.entries(0, 1_000).stream()
                .filter(each -> each.event() instanceof RoyaltyFellDue)
                .map(each -> ((RoyaltyFellDue) each.event()).what().path())
                .toList();
    }
}
