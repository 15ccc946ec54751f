package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.STEPPER;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Bounded;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.json.Json;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A distribution is recomputed from entries alone, and what does not hold is named. */
class ReplayDistributionTest {

    private static final DistributeIncome DISTRIBUTE = new DistributeIncome(new IncomeId("I-1"), STANDARD, null);

    @Test
    void whatWasRecordedIsRecomputed() {
        History history = recorded();
        history.done(DISTRIBUTE);
        assertThat(history.verify("D-1")).isEqualTo(new Verification(new DistributionId("D-1"), 8, List.of()));
        assertThat(history.verify("D-2").entries()).isZero();
    }

    @Test
    void aRecalculationIsRecomputedToo() {
        History history = recorded();
        history.done(DISTRIBUTE);
        history.done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))));
        history.done(new RecalculateDistribution(new DistributionId("D-1"), "late"));
        assertThat(history.verify("D-1")).isEqualTo(new Verification(new DistributionId("D-1"), 11, List.of()));
    }

    /** As earlier versions recorded it, which said neither what is left of the income nor what a payee had got before. */
    @Test
    void aRecalculationOfAnEarlierVersionIsRecomputedAsItWasMade() {
        History history = new History();
        history.done(By.office(new RegisterAsset(STEPPER, REGISTER.owners(), REGISTER.effective())));
        Waterfall capped = new Waterfall(List.of(
                new Bounded(new Levy("levy", Fraction.of(1, 10), Basis.GROSS, TI), null, usd("150000.00")),
                new Owners("owners")));
        history.done(new AdoptScheme(STANDARD, "Capped", capped, new ResolutionId("R-7"), null));
        history.done(By.office(new RecordIncome(ROYALTY, null)));
        history.done(By.office(new RecordIncome(ROYALTY, new IncomeId("I-1"))));
        history.done(DISTRIBUTE);
        history.done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null));
        history.done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))));
        RecalculateDistribution late = new RecalculateDistribution(new DistributionId("D-2"), "late");
        List<IpLedgerEvent> events = late.decide(history.state(), true);
        String text = Json.entries().writeValueAsString(events.getFirst());
        assertThat(text).isEqualTo("""
                {"id":"D-2","number":1,"pins":{"income":"I-2","asset":"A-1","scheme":"standard","version":1,\
                "titleOn":"1992-06-30","titleEntry":14},"reason":"late","uses":[],"payees":2}""");
        assertThat(Json.entries().readValue(text, DistributionRecalculated.class))
                .isEqualTo(events.getFirst());
        events.forEach(history::happened);
        assertThat(history.verify("D-2").differences()).isEmpty();
        assertThat(Distributions.of(history.state())
                        .require(new DistributionId("D-2"))
                        .received())
                .isEqualTo(usd("1000000.01"));
    }

    /** A long ledger in which other assets are bought and sold, other incomes distributed, and other years come first. */
    @Test
    void whatItDoesNotRestOnIsNotRead() {
        History history = recorded();
        history.done(DISTRIBUTE);
        long before = history.size();
        for (int i = 2; i <= 40; i++) {
            history.done(By.office(new RegisterAsset(other(i), REGISTER.owners(), REGISTER.effective())));
            for (int j = 0; j < 20; j++) {
                Assignment assignment = new Assignment(IBM, INTEL, Fraction.of(1, 1_000), PAID);
                history.done(By.resolution(new AssignShare(other(i).id(), assignment)));
            }
        }
        long others = history.size() - before;
        history.done(By.office(new RecordIncome(of(other(2).id(), ROYALTY.effective()), null)));
        history.done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null));
        history.done(By.office(new RecordIncome(of(A1, ROYALTY.effective().plusYears(1)), null)));
        history.done(new DistributeIncome(new IncomeId("I-3"), STANDARD, null));
        assertThat(history.verify("D-3").holds()).isTrue();
        assertThat(history.read(new DistributionId("D-3"))).isLessThan(history.size() - others + 256);
        assertThat(history.verify("D-2").holds()).isTrue();
        assertThat(history.verify("D-1").holds()).isTrue();
        assertThat(history.read(new DistributionId("D-1"))).isEqualTo(before);
    }

    private static Asset other(int number) {
        return new Asset(
                new AssetId("A-" + number), AssetKind.PATENT, "Method", Ground.BACKGROUND, List.of(), null, List.of());
    }

    private static Income of(AssetId asset, LocalDate effective) {
        return new Income(
                asset,
                ROYALTY.kind(),
                ROYALTY.gross(),
                ROYALTY.withheld(),
                ROYALTY.payer(),
                effective,
                ROYALTY.period(),
                ROYALTY.licence());
    }

    @Test
    void anIncomeThatWasDistributedBeforeIsNamed() {
        History history = recorded();
        List<IpLedgerEvent> once = history.done(DISTRIBUTE);
        once.forEach(event -> history.happened(again(event)));
        assertThat(history.verify("D-2").differences().getFirst().recomputed()).contains("distributed already, by D-1");
    }

    private static IpLedgerEvent again(IpLedgerEvent event) {
        DistributionId second = new DistributionId("D-2");
        return switch (event) {
            case IncomeDistributed made ->
                new IncomeDistributed(second, made.pins(), made.gross(), made.received(), made.uses(), made.payees());
            case PayeeCredited credited ->
                new PayeeCredited(second, credited.pins(), credited.payee(), credited.lines(), credited.total());
            default -> event;
        };
    }

    @Test
    void anAmountThatDoesNotHoldIsNamed() {
        History history = tampered(
                event -> event instanceof PayeeCredited credited
                        && credited.payee().equals(Payee.of(IBM)),
                event -> credited((PayeeCredited) event, "200666.68"));
        assertThat(history.verify("D-1").differences())
                .containsExactly(new Difference(11, "ibm, owners by title", "USD 200666.68", "USD 200666.67"));
        assertThat(history.verify("D-1").holds()).isFalse();
    }

    @Test
    void aPayeeTooManyAndOneTooFewAreNamed() {
        History history = tampered(
                event -> event instanceof PayeeCredited credited
                        && credited.payee().equals(Payee.of(IBM)),
                event -> {
                    PayeeCredited credited = (PayeeCredited) event;
                    return new PayeeCredited(
                            credited.distribution(),
                            credited.pins(),
                            Payee.of(INTEL),
                            credited.lines(),
                            credited.total());
                });
        assertThat(history.verify("D-1").differences())
                .containsExactly(
                        new Difference(11, "intel", "USD 200666.67", "nothing"),
                        new Difference(5, "ibm", "nothing", "USD 200666.67"));
    }

    @Test
    void otherPinsAreNamed() {
        History history = tampered(IncomeDistributed.class::isInstance, event -> {
            IncomeDistributed made = (IncomeDistributed) event;
            return new IncomeDistributed(
                    made.id(), made.pins(), made.gross(), usd("1000000.00"), made.uses(), made.payees());
        });
        assertThat(history.verify("D-1").differences())
                .singleElement()
                .satisfies(each -> assertThat(each.what()).isEqualTo("what it was computed from"))
                .satisfies(each -> assertThat(each.recorded()).contains("received=USD 1000000.00"))
                .satisfies(each -> assertThat(each.recomputed()).contains("received=USD 1000000.01"));
    }

    @Test
    void whatShouldHaveBeenRefusedIsNamed() {
        History history = new History();
        history.done(By.office(new RegisterAsset(REGISTER.asset(), REGISTER.owners(), REGISTER.effective())));
        history.done(By.office(new RecordIncome(ROYALTY, null)));
        History legal = recorded();
        legal.done(DISTRIBUTE).forEach(history::happened);
        assertThat(history.verify("D-1").differences().getFirst())
                .isEqualTo(new Difference(
                        3, "the whole", "recorded", "refused: There is no scheme standard in version 1."));
    }

    private static PayeeCredited credited(PayeeCredited event, String amount) {
        return new PayeeCredited(
                event.distribution(),
                event.pins(),
                event.payee(),
                List.of(new Line("owners by title", usd(amount), null)),
                usd(amount));
    }

    private static History tampered(Predicate<IpLedgerEvent> which, UnaryOperator<IpLedgerEvent> how) {
        History legal = recorded();
        History tampered = recorded();
        legal.done(DISTRIBUTE).forEach(event -> tampered.happened(which.test(event) ? how.apply(event) : event));
        return tampered;
    }

    private static History recorded() {
        History history = new History();
        history.done(By.office(new RegisterAsset(REGISTER.asset(), REGISTER.owners(), REGISTER.effective())));
        history.done(ADOPT);
        history.done(By.office(new RecordIncome(ROYALTY, null)));
        return history;
    }
}
