package io.consort.ipledger.notice;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.TI;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.Reminder;
import io.consort.ipledger.docket.Reminders;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.ScheduleRenewal;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.party.Voices;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightKind;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.agenda.MarkedStore;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.agenda.WhileOpen;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Deadlines fire by themselves, in whichever process runs on that day. */
class DeadlinesTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final NoticeId N1 = new NoticeId("N-1");
    private static final Actor TOM = Actor.of("tom", "ti");

    private static final Voices EVERYBODY = allBut();
    private final InMemoryAgenda agenda = new InMemoryAgenda();
    private final Checkpoints checkpoints =
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test"));
    private final SetClock clock = new SetClock();
    private final MarkedStore store = new MarkedStore(new InMemoryBlockStore(), agenda, clock);

    @Test
    void aNoticeEndsOnTheDayAfterItsLastAndOnce() {
        try (var ledgers = start()) {
            Deadlines deadlines = new Deadlines(EVERYBODY, clock);
            give(ledgers);
            clock.set("2026-02-15T23:59:59Z");
            deadlines.run(ledgers.ledger(SEMATECH));
            assertThat(status(ledgers)).isEqualTo(NoticeStatus.OPEN);
            clock.set("2026-02-16T00:00:00Z");
            deadlines.run(ledgers.ledger(SEMATECH));
            assertThat(status(ledgers)).isEqualTo(NoticeStatus.LAPSED);
            long size = ledgers.ledger(SEMATECH).read().size();
            new Deadlines(EVERYBODY, clock).run(ledgers.ledger(SEMATECH));
            assertThat(ledgers.ledger(SEMATECH).read().size()).isEqualTo(size);
        }
    }

    @Test
    void theSilenceOfWhoIsNotLetInClearsNothingTowardsIt() {
        try (var ledgers = start()) {
            give(ledgers);
            clock.set("2026-02-16T00:00:00Z");
            new Deadlines(allBut(IBM), clock).run(ledgers.ledger(SEMATECH));
            Notice closed = Notices.of(ledgers.ledger(SEMATECH).read().state()).require(new NoticeId("N-1"));
            assertThat(closed.status()).isEqualTo(NoticeStatus.LAPSED);
            assertThat(closed.coOwners().get(IBM).stance()).isEqualTo(Stance.UNHEARD);
            assertThat(closed.cleared()).doesNotContain(IBM);
        }
    }

    private static Voices allBut(OrganisationId... strangers) {
        return new Voices() {
            @Override
            public boolean isMember(LedgerId ledger, OrganisationId organisation) {
                return isLetIn(ledger, organisation);
            }

            @Override
            public boolean isLetIn(LedgerId ledger, OrganisationId organisation) {
                return !List.of(strangers).contains(organisation);
            }
        };
    }

    @Test
    void theEntrySaysThatTheServiceDidIt() {
        try (var ledgers = start()) {
            Deadlines deadlines = new Deadlines(EVERYBODY, clock);
            give(ledgers);
            clock.set("2026-02-16T00:00:00Z");
            deadlines.run(ledgers.ledger(SEMATECH));
            var entry = ledgers.ledger(SEMATECH).entries(0, 10).getLast();
            assertThat(entry.header().actor()).isEqualTo(Actor.service("ip-ledger-service"));
            assertThat(entry.key()).isEqualTo("notice-due-N-1");
            assertThat(entry.event()).isInstanceOf(NoticeClosed.class);
        }
    }

    @Test
    void anotherProcessKnowsWhereToLook() {
        try (var ledgers = start()) {
            give(ledgers);
        }
        clock.set("2026-03-01T12:00:00Z");
        try (var ledgers = start()) {
            new Rounds<>(ledgers, agenda, List.of(new Deadlines(EVERYBODY, clock)), clock).go();
            assertThat(status(ledgers)).isEqualTo(NoticeStatus.LAPSED);
        }
    }

    @Test
    void twoProcessesThatRaceEndItOnce() {
        try (var one = start();
                var other = start()) {
            give(one);
            clock.set("2026-02-16T00:00:00Z");
            other.ledger(SEMATECH).read();
            new Deadlines(EVERYBODY, clock).run(one.ledger(SEMATECH));
            new Deadlines(EVERYBODY, clock).run(other.ledger(SEMATECH));
            assertThat(one.ledger(SEMATECH).entries(0, 10).stream()
                            .filter(entry -> entry.event() instanceof NoticeClosed))
                    .hasSize(1);
            assertThat(status(other)).isEqualTo(NoticeStatus.LAPSED);
        }
    }

    @Test
    void whatFallsIntoASuspensionEndsOnceThatIsLifted() {
        try (var ledgers = start()) {
            Routine<IpLedgerState, IpLedgerEvent> deadlines =
                    new WhileOpen<>(IpLedger::isOpen, new Deadlines(EVERYBODY, clock));
            give(ledgers);
            closure(ledgers, 1, ClosureState.SUSPENDED);
            long size = ledgers.ledger(SEMATECH).read().size();
            clock.set("2026-02-16T00:00:00Z");
            assertThat(logged(() -> deadlines.run(ledgers.ledger(SEMATECH)))).isEmpty();
            assertThat(ledgers.ledger(SEMATECH).read().size()).isEqualTo(size);
            closure(ledgers, 2, ClosureState.OPEN);
            deadlines.run(ledgers.ledger(SEMATECH));
            assertThat(status(ledgers)).isEqualTo(NoticeStatus.LAPSED);
        }
    }

    @Test
    void itIsDueOnTheDayAfterTheLast() {
        try (var ledgers = start()) {
            give(ledgers);
            IpLedgerState state = ledgers.ledger(SEMATECH).read().state();
            assertThat(new Deadlines(EVERYBODY, clock).next(state, clock.instant()))
                    .isEqualTo("2026-02-16T00:00:00Z");
            assertThat(new Deadlines(EVERYBODY, clock).next(IpLedgerParts.EMPTY, clock.instant()))
                    .isEqualTo(Agenda.NEVER);
        }
    }

    @Test
    void aRenewalIsRemindedOfByItselfOnceForEachStage() {
        Renewal renewal = new Renewal(A1, "EP", LocalDate.parse("2026-05-31"), null);
        try (var ledgers = start()) {
            give(ledgers);
            var ledger = ledgers.ledger(SEMATECH);
            Step filed = new Step(Stage.FILED, LocalDate.parse("1990-06-01"));
            ledger.execute(By.office(new AdvanceLife(A1, filed, null)), Request.of(TOM, "file"));
            ledger.execute(By.office(new ScheduleRenewal(renewal)), Request.of(TOM, "schedule"));
        }
        try (var ledgers = start()) {
            Rounds<IpLedgerState, IpLedgerEvent> rounds = new Rounds<>(
                    ledgers, agenda, List.of(new Deadlines(EVERYBODY, clock), new Reminders(clock)), clock);
            clock.set("2026-03-02T12:00:00Z");
            rounds.go();
            clock.set("2026-06-01T12:00:00Z");
            rounds.go();
            rounds.go();
            assertThat(ledgers.ledger(SEMATECH).entries(0, 20).stream()
                            .map(entry -> entry.event())
                            .filter(RenewalReminded.class::isInstance))
                    .containsExactly(
                            new RenewalReminded(renewal, Reminder.AHEAD),
                            new RenewalReminded(renewal, Reminder.MISSED));
        }
    }

    private void give(Ledgers<IpLedgerState, IpLedgerEvent> ledgers) {
        ledgers.ledger(SEMATECH)
                .execute(
                        By.office(new RegisterAsset(REGISTER.asset(), REGISTER.owners(), REGISTER.effective())),
                        Request.of(TOM, "register"));
        Wish wish = new Wish.ToLicense(
                INTEL,
                RightKind.NON_EXCLUSIVE,
                RightExamples.extent("lithography in JP from 1992-06-01"),
                "lithography");
        ledgers.ledger(SEMATECH).execute(new GiveNotice(A1, TI, wish), Request.of(TOM, "give"));
    }

    private static void closure(Ledgers<IpLedgerState, IpLedgerEvent> ledgers, long turn, ClosureState state) {
        IpLedgerEvent event = new LedgerClosureChanged(new ClosureOrder(turn, state, "An inquiry", null));
        ledgers.ledger(SEMATECH).execute((_, _) -> List.of(event), Request.of(TOM, "closure-" + turn));
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(Deadlines.class.getName());
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }

    private static NoticeStatus status(Ledgers<IpLedgerState, IpLedgerEvent> ledgers) {
        return Notices.of(ledgers.ledger(SEMATECH).read().state()).require(N1).status();
    }

    private Ledgers<IpLedgerState, IpLedgerEvent> start() {
        return new Ledgers<>(
                IpLedger.DEFINITION,
                store,
                checkpoints,
                new Seal(new byte[] {1, 2, 3}),
                LedgerSettings.standard(),
                clock);
    }

    /** A clock that stands until it is set. */
    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-01-01T09:00:00Z");

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
