package io.consort.consortium.exit;

import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.ExitAccounted;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StartExitTest {

    private static final OrganisationId HARRIS = organisation("harris");
    private static final ExitId X1 = new ExitId("X-1");
    private static final String OTHER = "f".repeat(64);

    private final Given<ConsortiumState, ConsortiumEvent> given = created()
            .happened(full("harris"))
            .happened(new NoticeGiven(HARRIS, 1, LocalDate.parse("1992-01-01"), LocalDate.parse("1993-01-01")));
    private final Leaving leaving = Leaving.of(given.state(), HARRIS, LocalDate.parse("1992-06-01"));

    private static PartPreview part(ExitPart part, Matter... matters) {
        List<ExitItem> items = List.of(
                ExitItem.ofMoney(Heading.OWED_TO, "a", "paid", Money.parse("USD 1.00")),
                ExitItem.ofMoney(Heading.OWED_BY, "b", "lent", Money.parse("USD 2.00")));
        return new PartPreview(part, items, Balance.of(items), List.of(matters), "digest of " + part);
    }

    private Outlook known(Matter... inFinance) {
        return new Outlook.Known(
                leaving, List.of(part(ExitPart.FINANCE, inFinance), part(ExitPart.TALENT), part(ExitPart.IP_LEDGER)));
    }

    private String digest(Outlook outlook) {
        return outlook.on(given.state(), leaving, "").digest();
    }

    private StartExit start(Outlook outlook) {
        return new StartExit(HARRIS, digest(outlook), outlook);
    }

    @Test
    void recordsWhatWasAgreedForEachPartAndTheAccount() {
        List<? extends ConsortiumEvent> events = given.when(start(known())).events();
        assertThat(events).hasSize(2);
        ExitStarted started = (ExitStarted) events.getFirst();
        assertThat(started.exit()).isEqualTo(X1);
        assertThat(started.leaving()).isEqualTo(leaving);
        assertThat(started.digests())
                .extracting(PartDigest::part)
                .containsExactly(ExitPart.FINANCE, ExitPart.TALENT, ExitPart.IP_LEDGER, ExitPart.MEMBERSHIP);
        assertThat(started.digest())
                .isEqualTo(PartPreview.digest(Stream.concat(
                                Stream.of(leaving.toString()),
                                started.digests().stream().map(PartDigest::toString))
                        .toList()));
        ExitAccounted accounted = (ExitAccounted) events.getLast();
        assertThat(accounted.balances()).containsExactly(new Balance(Money.parse("USD 3.00"), Money.parse("USD 6.00")));
        assertThat(PartPreview.digest(OwnPart.lines(leaving, accounted.items())))
                .isEqualTo(started.digests().getLast().digest());
    }

    @Test
    void refusesWhatSomethingStandsAgainstAndNamesItsService() {
        DomainException refusal = given.when(
                        start(known(new Matter("loans/L-1", "loan-open", Sentence.asRecorded("Pay it back.")))))
                .thenRefused("exit-blocked");
        assertThat(refusal.fields().getFirst().detail()).isEqualTo("finance, loans/L-1: Pay it back.");
    }

    @Test
    void refusesWhatNobodyHasSeen() {
        given.when(new StartExit(HARRIS, OTHER, known())).thenRefused("preview-outdated");
        Given<ConsortiumState, ConsortiumEvent> expelled = given.happened(
                new MemberExpelled(HARRIS, 1, ExpulsionGround.BREACH, "It leaks", LocalDate.parse("1992-07-01"), null));
        expelled.when(start(known())).thenRefused("preview-outdated");
    }

    @Test
    void saysWhichServiceDoesNotAnswer() {
        Outlook unknown = new Outlook.Unknown(DomainException.unavailable("service-unavailable", "The talent service"));
        assertThat(given.when(new StartExit(HARRIS, OTHER, unknown))
                        .thenRefused("service-unavailable")
                        .detail())
                .contains("talent");
    }

    @Test
    void aMembershipHasOneExitAndOnlyOneThatFailedIsTriedAgain() {
        Given<ConsortiumState, ConsortiumEvent> begun = given.done(start(known()));
        begun.when(start(known())).thenRefused("exit-begun");
        begun.when(new RetryExit(X1, digest(known()), known())).thenRefused("exit-not-failed");
        Given<ConsortiumState, ConsortiumEvent> failed = begun.done(
                        new RecordRefused(X1, 1, ExitPart.FINANCE, new Fault("loan-open", "A loan is open.")))
                .done(new RecordRevoked(X1, 1, ExitPart.FINANCE));
        failed.when(start(known())).thenRefused("exit-begun");
        Given<ConsortiumState, ConsortiumEvent> again = failed.done(new RetryExit(X1, digest(known()), known()));
        assertThat(Exits.of(again.state()).require(X1).last().number()).isEqualTo(2);
        again.when(new RecordSettled(X1, 1, ExitPart.FINANCE)).thenRefused("exit-step-over");
        again.when(new RecordSettled(X1, 2, ExitPart.TALENT)).thenRefused("exit-step-over");
    }

    @Test
    void whoHasLeftIsAnOpenMatterUntilItsExitIsSettled() {
        LocalDate last = LocalDate.parse("1992-12-31");
        assertThat(Leavers.unsettled(given.state(), last)).isEmpty();
        assertThat(Leavers.unsettled(given.state(), last.plusDays(1))).containsExactly(HARRIS);
        Given<ConsortiumState, ConsortiumEvent> settled = given.done(start(known()))
                .done(new RecordSettled(X1, 1, ExitPart.FINANCE))
                .done(new RecordSettled(X1, 1, ExitPart.TALENT));
        assertThat(Leavers.unsettled(settled.state(), last.plusDays(1))).containsExactly(HARRIS);
        assertThat(Leavers.unsettled(
                        settled.done(new RecordSettled(X1, 1, ExitPart.IP_LEDGER))
                                .state(),
                        last.plusDays(1)))
                .isEmpty();
    }
}
