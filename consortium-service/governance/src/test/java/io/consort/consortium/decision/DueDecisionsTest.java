package io.consort.consortium.decision;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.question;
import static io.consort.consortium.decision.Boards.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Runtime;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.ProxiesListed;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is due in a consortium happens by itself, each thing whatever becomes of the others. */
class DueDecisionsTest {

    private static final BallotSecrets SECRETS = new BallotSecrets(new byte[] {1});
    private static final BallotSecrets CHANGED = new BallotSecrets(new byte[] {2});
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(30));

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    /** The secret vote was opened with other keys than the service has: it waits for them, and the open one does not. */
    @Test
    void aVoteThatCannotBeEndedHoldsNoOtherUp() {
        InstantSource clock = now::get;
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start(clock.withZone(ZoneOffset.UTC))) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(SEMATECH));
            done(ledger, (state, context) -> history(ProxyRule.NONE, "ibm", "ti", "amd"));
            opened(ledger, 1, "secret");
            opened(ledger, 2, "consent");
            now.set(END);
            sweep(ledgers, CHANGED);
            assertThat(isClosed(ledger, 1)).isFalse();
            assertThat(isClosed(ledger, 2)).isFalse();
            now.set(END.plus(Duration.ofDays(2)));
            sweep(ledgers, CHANGED);
            assertThat(isClosed(ledger, 1)).isFalse();
            assertThat(isClosed(ledger, 2)).isTrue();
            sweep(ledgers, SECRETS);
            assertThat(isClosed(ledger, 1)).isTrue();
        }
    }

    /** A seat's vote was given away twice, which no command does; so it cannot be counted. */
    @Test
    void aDefectHoldsNothingElseUp() {
        InstantSource clock = now::get;
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start(clock.withZone(ZoneOffset.UTC))) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(SEMATECH));
            done(ledger, (state, context) -> history(ProxyRule.NONE, "ibm", "ti", "amd"));
            opened(ledger, 1, "consent");
            opened(ledger, 2, "consent");
            done(
                    ledger,
                    (state, context) -> List.of(new ProxiesListed(
                            new VotingId("V-1"),
                            List.of(
                                    new Proxy(seat("ibm"), seat("ti"), Fraction.ONE),
                                    new Proxy(seat("ibm"), seat("amd"), Fraction.ONE)))));
            now.set(END);
            sweep(ledgers, SECRETS);
            now.set(END.plus(Duration.ofDays(2)));
            sweep(ledgers, SECRETS);
            assertThat(isClosed(ledger, 1)).isFalse();
            assertThat(isClosed(ledger, 2)).isTrue();
        }
    }

    private static void opened(Ledger<ConsortiumState, ConsortiumEvent> ledger, int number, String kind) {
        done(ledger, TableMotion.of(kind(kind), seat("ibm"), question(new Proposal.Opinion()), EVERYBODY));
        done(
                ledger,
                new OpenVoting(new MotionId("M-" + number), null, Procedure.WRITTEN, END, ALONE, SECRETS.of(SEMATECH)));
    }

    private void sweep(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, BallotSecrets secrets) {
        InstantSource clock = now::get;
        new DueDecisions(secrets, clock.withZone(ZoneOffset.UTC)).run(ledgers.ledger(LedgerId.of(SEMATECH)));
    }

    private static boolean isClosed(Ledger<ConsortiumState, ConsortiumEvent> ledger, int number) {
        return Votings.of(ledger.read().state())
                        .require(new VotingId("V-" + number))
                        .closed()
                != null;
    }

    private static void done(
            Ledger<ConsortiumState, ConsortiumEvent> ledger, Command<ConsortiumState, ConsortiumEvent> command) {
        ledger.execute(
                command, Request.of(Actor.of("ibm", "ibm"), UUID.randomUUID().toString()));
    }
}
