package io.consort.ipledger.notice;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.Wish.ToAssign;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of notices, over whatever two co-owners answer on whichever days. */
class NoticeLawsTest {

    private static final NoticeId N1 = new NoticeId("N-1");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final int DAYS = 10;
    private static final Assignment TO_INTEL = new Assignment(TI, INTEL, Fraction.of(1, 6), NEW_YEAR);

    /** An answer on a day after the notice was given. */
    private record Step(int day, OrganisationId coOwner, boolean objects) {

        Command<IpLedgerState, IpLedgerEvent> command() {
            return objects
                    ? By.resolution(new ObjectToNotice(N1, coOwner, "No."))
                    : By.resolution(new ConsentToNotice(N1, coOwner));
        }
    }

    @Property(tries = 500)
    void endsAsItsAnswersInTimeSay(@ForAll("answers") List<Step> answers) {
        var given = noticed();
        Set<OrganisationId> objecting = new HashSet<>();
        Set<OrganisationId> agreeing = new HashSet<>();
        for (Step step : answers) {
            given = given.on(NEW_YEAR.plusDays(step.day()).toString());
            boolean counts =
                    step.day() <= DAYS && agreeing.size() < 2 && (step.objects() || !agreeing.contains(step.coOwner()));
            try {
                given = given.done(step.command());
                assertThat(counts).isTrue();
                (step.objects() ? objecting : agreeing).add(step.coOwner());
                (step.objects() ? agreeing : objecting).remove(step.coOwner());
            } catch (DomainException refused) {
                assertThat(counts).as(refused.detail()).isFalse();
            }
        }
        NoticeStatus expected = agreeing.size() == 2
                ? NoticeStatus.CONSENTED
                : objecting.isEmpty() ? NoticeStatus.LAPSED : NoticeStatus.DISPUTED;
        if (agreeing.size() < 2) {
            given = given.on(NEW_YEAR.plusDays(DAYS + 1).toString()).done(new CloseNotice(N1));
        }
        assertThat(Notices.of(given.state()).require(N1).status()).isEqualTo(expected);
        assertThat(Notices.of(given.state()).running()).isEmpty();
    }

    @Property(tries = 300)
    void nothingIsAssignedWhoseNoticeIsNotFree(@ForAll("answers") List<Step> answers) {
        var given = noticed();
        for (Step step : answers) {
            given = tried(given.on(NEW_YEAR.plusDays(step.day()).toString()), step.command());
            given = tried(given, new CloseNotice(N1));
            boolean free = Notices.of(given.state()).require(N1).status().isFree();
            var assign = given.when(new AssignShare(A1, TO_INTEL));
            if (free) {
                assertThat(assign.events()).hasSize(1);
            } else {
                assign.thenRefused("notice-required");
            }
        }
    }

    private static Given<IpLedgerState, IpLedgerEvent> tried(
            Given<IpLedgerState, IpLedgerEvent> given, Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            return given.done(command);
        } catch (DomainException refused) {
            assertThat(refused.slug()).startsWith("notice-");
            return given;
        }
    }

    private static Given<IpLedgerState, IpLedgerEvent> noticed() {
        return registered()
                .done(new SetNoticePeriod(new NoticePeriod(DAYS, true, "R-7")))
                .by("tom", "ti")
                .done(new GiveNotice(A1, TI, new ToAssign(TO_INTEL)));
    }

    @Provide
    Arbitrary<List<Step>> answers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS + 3),
                        Arbitraries.of(IBM, UTEXAS),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(8)
                .map(steps -> steps.stream()
                        .sorted((one, other) -> Integer.compare(one.day(), other.day()))
                        .toList());
    }
}
