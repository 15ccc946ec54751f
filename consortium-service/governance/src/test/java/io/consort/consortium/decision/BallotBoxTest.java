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
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger has no ledger opened but one in which ballots are being cast. */
class BallotBoxTest {

    private static final LedgerId LEDGER = LedgerId.of(SEMATECH);
    private static final BallotSecrets SECRETS = new BallotSecrets(new byte[] {1});

    private final Runtime runtime = new Runtime();
    private final Agenda agenda = runtime.agenda();
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = runtime.start();
    private final BallotBox box = new BallotBox(ledgers, agenda);

    @BeforeEach
    void aConsortium() {
        execute((state, context) -> history(ProxyRule.NONE, "ibm", "ti", "amd"));
    }

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void ofAConsortiumWithoutASecretVoteNothingIsReadThatIsNotReadOfOneThatIsNotThere() {
        open("consent");
        rest();

        assertThat(box.of(SEMATECH).id()).isEqualTo(LedgerId.PLATFORM);
        assertThat(box.of(new ConsortiumId("nowhere")).id()).isEqualTo(LedgerId.PLATFORM);
        assertThat(ledgers.inMemory(LEDGER)).isEmpty();
    }

    @Test
    void whereASecretVoteIsOpenBallotsAreCast() {
        open("secret");
        rest();

        assertThat(box.of(SEMATECH).id()).isEqualTo(LEDGER);
    }

    @Test
    void aLedgerThatIsBeingWrittenMayHoldOne() {
        rest();
        agenda.mark(LEDGER, Instant.now());

        assertThat(box.of(SEMATECH).id()).isEqualTo(LEDGER);
    }

    /** An earlier version noted what a ledger is about, and nothing of votes. */
    @ParameterizedTest
    @ValueSource(strings = {"ibm", "books"})
    void aLedgerThatAnEarlierVersionLookedAtMayHoldOne(String topic) {
        rest(Set.of(topic));

        assertThat(box.of(SEMATECH).id()).isEqualTo(LEDGER);
    }

    private void open(String kind) {
        execute(TableMotion.of(kind(kind), seat("ibm"), question(new Proposal.Opinion()), EVERYBODY));
        execute(new OpenVoting(
                new MotionId("M-1"),
                null,
                Procedure.WRITTEN,
                Instant.now().plus(Duration.ofDays(30)),
                ALONE,
                SECRETS.of(SEMATECH)));
    }

    private void rest() {
        rest(BallotBox.topics(ledger().read().state()));
    }

    private void rest(Set<String> topics) {
        agenda.settle(
                agenda.find(LEDGER).orElseThrow(), Agenda.NEVER, ledger().read().height(), topics);
        ledgers.letGo(LEDGER);
        assertThat(ledgers.inMemory(LEDGER)).isEmpty();
    }

    private void execute(Command<ConsortiumState, ConsortiumEvent> command) {
        ledger().execute(
                        command,
                        Request.of(Actor.of("ibm", "ibm"), UUID.randomUUID().toString()));
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger() {
        return ledgers.ledger(LEDGER);
    }
}
