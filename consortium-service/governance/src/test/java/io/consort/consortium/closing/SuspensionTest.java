package io.consort.consortium.closing;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.Invite;
import io.consort.kernel.outbox.Fault;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A suspended consortium records nothing but that it is suspended no more, and how the other services take it. */
class SuspensionTest {

    private static final LedgerEnd END = new LedgerEnd(OtherService.TALENT, 7, "root");

    private static Given<ConsortiumState, ConsortiumEvent> suspended() {
        return created().happened(full("ibm")).done(new SuspendConsortium("An inquiry"));
    }

    @Test
    void beginsFormingAndIsActiveFromTheFirstAccession() {
        assertThat(Life.of(created().state()).stage()).isEqualTo(LifeStage.FORMING);
        assertThat(Life.of(created().happened(invited("ibm", FULL)).state()).stage())
                .isEqualTo(LifeStage.FORMING);
        Given<ConsortiumState, ConsortiumEvent> joined =
                created().happened(full("ibm")).happened(full("ti"));
        assertThat(Life.of(joined.state()).stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(Life.of(joined.state()).changes())
                .extracting(change -> change.to() + " " + change.seq())
                .containsExactly("FORMING 1", "ACTIVE 4");
    }

    @Test
    void isSuspendedWithAReasonThatEveryoneReadsAndGoesOnWhereItWas() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .by("root", "platform")
                .when(new SuspendConsortium(" An inquiry "))
                .then(new ConsortiumSuspended(1, "An inquiry", OtherService.ALL));
        assertThat(Life.of(given.state()).stage()).isEqualTo(LifeStage.SUSPENDED);
        assertThat(Life.of(given.state()).course()).isEqualTo(LifeStage.ACTIVE);
        Given<ConsortiumState, ConsortiumEvent> lifted = given.when(new ResumeConsortium("Cleared"))
                .then(new ConsortiumResumed(2, LifeStage.ACTIVE, "Cleared", OtherService.ALL));
        assertThat(Life.of(lifted.state()).stage()).isEqualTo(LifeStage.ACTIVE);
        lifted.when(Invite.of(organisation("ti"), FULL, _ -> true)).events();
    }

    @Test
    void aFormingOneIsSuspendedTooAndIsFormingAgain() {
        Given<ConsortiumState, ConsortiumEvent> lifted =
                created().done(new SuspendConsortium("Why")).done(new ResumeConsortium("Well"));
        assertThat(Life.of(lifted.state()).stage()).isEqualTo(LifeStage.FORMING);
    }

    @Test
    void takesNothingFromAnyoneMeanwhile() {
        assertThat(suspended()
                        .when(Invite.of(organisation("ti"), ASSOCIATE, _ -> true))
                        .thenRefused("consortium-suspended")
                        .detail())
                .endsWith("until that is lifted: An inquiry");
        suspended().when(new SuspendConsortium("Again")).thenRefused("consortium-suspended");
        created()
                .happened(invited("ti", FULL))
                .done(new SuspendConsortium("Why"))
                .by("tim", "ti")
                .on("2025-12-20")
                .when(new Accede(1, LocalDate.parse("2026-01-01")))
                .thenRefused("consortium-suspended");
    }

    @Test
    void takesWhatTheOtherServicesSayToIt() {
        suspended().when(new RecordConfirmation(1, END)).then(new TurnConfirmed(1, END));
        suspended()
                .when(new RecordTurnDelay(1, OtherService.FINANCE, new Fault("service-unavailable", "No answer.")))
                .then(new TurnDelayed(1, OtherService.FINANCE, "service-unavailable", "No answer."));
    }

    @Test
    void takesAnAnswerOnceAndToTheLastTurnAlone() {
        suspended()
                .done(new RecordConfirmation(1, END))
                .when(new RecordConfirmation(1, END))
                .thenRefused("turn-over");
        suspended().when(new RecordConfirmation(2, END)).thenRefused("turn-over");
        Given<ConsortiumState, ConsortiumEvent> lifted = suspended().done(new ResumeConsortium("Cleared"));
        lifted.when(new RecordConfirmation(1, END)).thenRefused("turn-over");
        lifted.when(new RecordTurnDelay(1, OtherService.FINANCE, new Fault("late", "Late.")))
                .thenRefused("turn-over");
        lifted.when(new RecordConfirmation(2, END)).then(new TurnConfirmed(2, END));
    }

    @Test
    void onlyWhatIsSuspendedIsLifted() {
        created().when(new ResumeConsortium("Well")).thenRefused("consortium-not-suspended");
        suspended()
                .done(new ResumeConsortium("Cleared"))
                .when(new ResumeConsortium("Cleared"))
                .thenRefused("consortium-not-suspended");
    }
}
