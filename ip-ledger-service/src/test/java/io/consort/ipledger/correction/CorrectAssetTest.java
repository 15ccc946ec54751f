package io.consort.ipledger.correction;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Sort;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.Stale;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.IdentifyAsset;
import io.consort.ipledger.docket.RemindOfRenewal;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.ScheduleRenewal;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectAssetTest {

    private static final DistributionId D1 = new DistributionId("D-1");
    private static final Identifier WRONG = number("07/516023");
    private static final Identifier RIGHT = number("07/516024");

    private static Identifier number(String value) {
        return new Identifier(Identifier.Type.APPLICATION, "US", value);
    }

    private static Fact made(String... inventors) {
        Fraction each = Fraction.of(1, inventors.length);
        return new Fact.Inventorship(List.of(inventors).stream()
                .map(inventor -> new Inventor(new PersonId(inventor), each))
                .toList());
    }

    private static CorrectAsset is(Fact is) {
        return correct(null, is);
    }

    private static CorrectAsset correct(@Nullable Fact was, @Nullable Fact is) {
        return new CorrectAsset(A1, was, is, "It was typed wrongly.");
    }

    private static CorrectAsset number(Identifier was, @Nullable Identifier is) {
        return correct(new Fact.Identification(was), is == null ? null : new Fact.Identification(is));
    }

    @Test
    void theEntrySaysWhatWasAndWhatIsAndOnWhatItRests() {
        var when = registered().when(is(made("R-1", "R-2")));
        assertThat(when.authority()).isEqualTo(Authority.of(Authority.Capacity.OWNER, new OrganisationId("ibm")));
        var after = when.then(
                new AssetCorrected(A1, 1, made("R-1", "R-2", "R-3"), made("R-1", "R-2"), "It was typed wrongly."));
        assertThat(Portfolio.of(after.state()).require(A1).inventors()).hasSize(2);
        assertThat(Corrections.of(after.state()).of(A1))
                .containsExactly(
                        new Corrected(made("R-1", "R-2", "R-3"), made("R-1", "R-2"), "It was typed wrongly.", 2));
        after.when(is(made("R-1", "R-2"))).thenRefused("nothing-to-correct");
        after.when(correct(made("R-1"), made("R-2"))).thenRefused("not-what-is-recorded");
        after.by("gil", "gca").when(is(made("R-1"))).thenRefused("not-an-owner");
    }

    @Test
    void otherInventorsMakeWhatWasDistributedStaleUntilItIsComputedAgain() {
        var distributed = registered()
                .done(ADOPT)
                .done(new RecordIncome(ROYALTY, null))
                .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null));
        distributed.when(is(made("R-1", "R-9"))).thenRefused("correction-by-the-office");
        var corrected = distributed.done(By.office(correct(null, made("R-1", "R-9"))));
        assertThat(Stale.of(
                        corrected.state(), Distributions.of(corrected.state()).require(D1)))
                .isPresent();
        var again = corrected.done(new RecalculateDistribution(D1, "R-9 made it, and not R-2 and R-3"));
        var statements = Distributions.of(again.state()).require(D1).statements();
        Payee gone = Payee.of(new PersonId("R-2"));
        Payee come = Payee.of(new PersonId("R-9"));
        var adjustment = statements.get(gone).adjustments().getFirst();
        assertThat(adjustment.before()).isEqualTo(usd("86000.00"));
        assertThat(adjustment.change()).isEqualTo(usd("-86000.00"));
        assertThat(statements.get(gone).total()).isEqualTo(usd("0.00"));
        assertThat(statements.get(come).total()).isEqualTo(usd("129000.00"));
        assertThat(Stale.of(again.state(), Distributions.of(again.state()).require(D1)))
                .isEmpty();
    }

    @Test
    void anotherNumberKeepsToTheChecksAndTheFormerIsFoundAsFormer() {
        var known = registered().done(new IdentifyAsset(A1, WRONG));
        known.when(number(RIGHT, WRONG)).thenRefused("not-what-is-recorded");
        known.when(number(WRONG, new Identifier(Identifier.Type.APPLICATION, "DE", "102004012345.6")))
                .thenRefused("invalid-field");
        known.done(new IdentifyAsset(A1, RIGHT)).when(number(WRONG, RIGHT)).thenRefused("identifier-taken");
        IpLedgerState after = known.done(number(WRONG, RIGHT)).state();
        assertThat(Portfolio.of(after).knownBy(RIGHT)).contains(A1);
        assertThat(Portfolio.of(after).knownBy(WRONG)).isEmpty();
        assertThat(Corrections.of(after).formerlyKnownBy(WRONG)).containsExactly(A1);
        IpLedgerState without = known.done(number(WRONG, null)).state();
        assertThat(Portfolio.of(without).require(A1).identifiers()).isEmpty();
        assertThat(known.done(number(WRONG, null))
                        .when(new IdentifyAsset(A1, WRONG))
                        .events())
                .as("it is free again")
                .hasSize(1);
        assertThatThrownBy(() -> correct(null, new Fact.Identification(RIGHT))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> correct(null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> correct(made("R-1"), null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> correct(made("R-1"), new Fact.Naming("Stepper")))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void itIsFoundByWhatItCameOutOfAndIsCalled() {
        var after = registered()
                .done(is(new Fact.Provenance(Ground.FOREGROUND, new Origin("P-7", "WP-2"))))
                .done(is(new Fact.Naming("Overlay")));
        assertThat(of(after, "P-1")).isEmpty();
        assertThat(of(after, "P-7")).containsExactly("A-1");
        assertThat(Portfolio.of(after.state()).require(A1).title()).isEqualTo("Overlay");
        after.when(is(new Fact.Provenance(Ground.FOREGROUND, null))).thenRefused("invalid-field");
    }

    private static List<String> of(Given<IpLedgerState, IpLedgerEvent> given, String project) {
        AssetFilter filter = new AssetFilter(null, null, null, new ProjectId(project), null, CREATED);
        return new FindAssets(filter, Sort.TITLE, 9, null)
                .all(given.state())
                .map(Object::toString)
                .toList();
    }

    private static Step step(Stage stage, String on) {
        return new Step(stage, LocalDate.parse(on));
    }

    @Test
    void aLapseThatNeverWasBringsBackWhatIsDueAndRemindsOfNothingTwice() {
        Renewal renewal = new Renewal(A1, "EP", LocalDate.parse("2026-01-31"), null);
        var lapsed = registered()
                .done(new AdvanceLife(A1, step(Stage.FILED, "1990-06-01"), null))
                .done(new ScheduleRenewal(renewal))
                .done(new RemindOfRenewal(renewal))
                .done(new AdvanceLife(A1, step(Stage.LAPSED, "1995-06-01"), null));
        assertThat(Docket.of(lapsed.state()).dueUntil(LocalDate.MAX.withYear(9999)))
                .isEmpty();
        var lives = lapsed.done(
                is(new Fact.LifeSteps(List.of(step(Stage.IDEA, "1990-05-14"), step(Stage.FILED, "1990-06-11")))));
        assertThat(Docket.of(lives.state()).life(A1).stage()).isEqualTo(Stage.FILED);
        assertThat(Docket.of(lives.state())
                        .dueUntil(LocalDate.parse("2026-01-31"))
                        .values())
                .containsExactly(renewal);
        lives.when(new RemindOfRenewal(renewal)).thenRefused("nothing-to-remind-of");
        lives.when(is(new Fact.LifeSteps(List.of(step(Stage.IDEA, "1990-05-14"), step(Stage.PUBLISHED, "1991-01-01")))))
                .thenRefused("stage-cannot-follow");
        lives.when(is(new Fact.LifeSteps(List.of(step(Stage.IDEA, "1990-05-14"), step(Stage.FILED, "2030-01-01")))))
                .thenRefused("date-in-the-future");
        lives.when(is(new Fact.LifeSteps(List.of(step(Stage.FILED, "1990-05-14")))))
                .thenRefused("invalid-field");
        var never = lives.done(is(new Fact.LifeSteps(List.of(step(Stage.IDEA, "1990-05-14")))));
        assertThat(Docket.of(never.state()).dueUntil(LocalDate.parse("2026-01-31")))
                .isEmpty();
        assertThat(Docket.of(never.done(new AdvanceLife(A1, step(Stage.FILED, "1990-07-01"), null))
                                .state())
                        .dueUntil(LocalDate.parse("2026-01-31")))
                .hasSize(1);
    }

    @Test
    void aRenewalOfAnotherDayIsRemindedOfAsThatDayComesNear() {
        Renewal soon = new Renewal(A1, "EP", LocalDate.parse("2026-01-10"), null);
        var reminded = registered()
                .done(new AdvanceLife(A1, step(Stage.FILED, "1990-06-01"), null))
                .done(new ScheduleRenewal(soon))
                .done(new RemindOfRenewal(soon));
        var nearer = reminded.done(correct(due("2026-01-10", null), due("2026-01-12", null)));
        nearer.when(new RemindOfRenewal(new Renewal(A1, "EP", LocalDate.parse("2026-01-12"), null)))
                .thenRefused("nothing-to-remind-of");
        Renewal later = new Renewal(A1, "EP", LocalDate.parse("2026-12-31"), null);
        var far = reminded.done(correct(due("2026-01-10", null), due("2026-12-31", null)));
        far.when(new RemindOfRenewal(later)).thenRefused("nothing-to-remind-of");
        assertThat(far.on("2026-10-15").when(new RemindOfRenewal(later)).events())
                .hasSize(1);
        var none = reminded.done(correct(due("2026-01-10", null), null));
        assertThat(Docket.of(none.state()).renewals(A1)).isEmpty();
        var settled = reminded.done(correct(
                due("2026-01-10", null),
                due("2026-01-10", new Settlement(Settlement.Outcome.RENEWED, LocalDate.parse("2025-12-01")))));
        assertThat(Docket.of(settled.state()).dueUntil(LocalDate.parse("2026-12-31")))
                .isEmpty();
        reminded.when(correct(due("2026-01-11", null), null)).thenRefused("not-what-is-recorded");
    }

    private static Fact due(String day, @Nullable Settlement settlement) {
        return new Fact.DueRenewal("EP", LocalDate.parse(day), null, settlement);
    }
}
