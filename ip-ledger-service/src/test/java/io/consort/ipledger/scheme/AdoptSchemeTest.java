package io.consort.ipledger.scheme;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.WATERFALL;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptSchemeTest {

    private static AdoptScheme recovering(String name, String id) {
        return new AdoptScheme(
                STANDARD,
                "Costs first",
                new Waterfall(List.of(new Recovery(name, TI, usd("40000.00"), null, id), new Owners("owners"))),
                new ResolutionId("R-" + (8 + name.length())),
                null);
    }

    @Test
    void aTierThatLooksRenamedSaysWhichItIs() {
        var once = registered().done(recovering("filing costs", null));
        assertThat(once.when(recovering("patent costs", null))
                        .thenRefused("tier-looks-renamed")
                        .detail())
                .isEqualTo(
                        "The tier filing costs is gone and patent costs is new. If it is the same under another name, give it"
                                + " the id filing costs, so that what was used of it goes on counting; if it is another, give it an"
                                + " id of its own.");
        assertThat(once.when(recovering("costs of the patent", "filing costs")).events())
                .hasSize(2);
        assertThat(once.when(recovering("costs of the patent", "costs of the patent"))
                        .events())
                .hasSize(2);
    }

    @Test
    void costsAreRecoveredOnceWhateverTheTierIsCalled() {
        Distribution second = Distributions.of(registered()
                        .done(recovering("filing costs", null))
                        .done(new RecordIncome(ROYALTY, null))
                        .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null))
                        .done(recovering("costs of the patent", "filing costs"))
                        .done(new RecordIncome(ROYALTY, new IncomeId("I-1")))
                        .done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null))
                        .state())
                .require(new DistributionId("D-2"));
        assertThat(second.uses()).containsExactly(new Use("filing costs", null, usd("40000.00"), usd("0.00")));
        assertThat(second.require(Payee.of(TI)).lines())
                .noneMatch(line -> line.tier().equals("costs of the patent"));
    }

    @Test
    void aCeilingCountsUnderItsIdWhateverTheTierIsCalled() {
        var capped = registered().done(ceiling("owners, capped", null));
        Distribution second = Distributions.of(capped.done(new RecordIncome(ROYALTY, null))
                        .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null))
                        .done(ceiling("owners up to a ceiling", "owners, capped"))
                        .done(new RecordIncome(ROYALTY, new IncomeId("I-1")))
                        .done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null))
                        .state())
                .require(new DistributionId("D-2"));
        assertThat(second.require(Payee.of(TI)).lines())
                .containsExactly(
                        new Line("owners up to a ceiling", usd("66666.66"), usd("333333.34"), "owners, capped", null));
    }

    private static AdoptScheme ceiling(String name, String id) {
        return new AdoptScheme(
                STANDARD,
                "Capped",
                new Waterfall(List.of(
                        new Bounded(new Owners(name), null, usd("400000.00"), id), new Remainder("rest", null))),
                new ResolutionId("R-" + (8 + name.length())),
                null);
    }

    @Test
    void anAssetsIncomeIsDistributedByItsScheme() {
        SchemeId other = new SchemeId("other");
        Waterfall owners = new Waterfall(List.of(new Owners("owners")));
        var decided = registered()
                .done(ADOPT)
                .done(new AdoptScheme(other, "Other", owners, new ResolutionId("R-9"), null))
                .done(new AssignScheme(A1, new SchemeAssignment(STANDARD, new ResolutionId("R-10"), null)))
                .done(new RecordIncome(ROYALTY, null));
        IncomeId income = new IncomeId("I-1");
        decided.when(new DistributeIncome(income, other, null)).thenRefused("not-the-assets-scheme");
        var pins = Distributions.of(
                        decided.done(new DistributeIncome(income, null, null)).state())
                .require(new DistributionId("D-1"))
                .pins();
        assertThat(pins.scheme()).isEqualTo(STANDARD);
        var later = decided.done(
                new AssignScheme(A1, new SchemeAssignment(other, new ResolutionId("R-11"), PAID.plusDays(1))));
        later.when(new DistributeIncome(income, other, null)).thenRefused("not-the-assets-scheme");
        registered()
                .done(new RecordIncome(ROYALTY, null))
                .when(new DistributeIncome(income, null, null))
                .thenRefused("invalid-field");
        registered()
                .when(new AssignScheme(A1, new SchemeAssignment(STANDARD, new ResolutionId("R-1"), null)))
                .thenRefused("not-found");
    }

    private static final ResolutionId R7 = new ResolutionId("R-7");
    private static final ResolutionId R8 = new ResolutionId("R-8");
    private static final LocalDate FROM = LocalDate.parse("1995-01-01");
    private static final AdoptScheme SECOND =
            new AdoptScheme(STANDARD, "Second", new Waterfall(List.of(new Remainder("all", null))), null, null);

    @Test
    void aSchemeHasVersionsThatStay() {
        Waterfall simpler = new Waterfall(List.of(new Owners("owners by title")));
        var after = ledger().when(ADOPT)
                .then(
                        new SchemeAdopted(new Scheme(STANDARD, 1, "Standard scheme", WATERFALL)),
                        new SchemeEnacted(STANDARD, new Enactment(1, R7, null)))
                .when(new AdoptScheme(STANDARD, "Simpler", simpler, null, null))
                .then(new SchemeAdopted(new Scheme(STANDARD, 2, "Simpler", simpler)));

        Schemes schemes = Schemes.of(after.state());
        assertThat(schemes.latest(STANDARD)).map(Scheme::version).hasValue(2);
        assertThat(schemes.require(STANDARD, 1).waterfall()).isEqualTo(WATERFALL);
        assertThat(schemes.version(STANDARD, 3)).isEmpty();
        assertThat(schemes.version(STANDARD, 0)).isEmpty();
        assertThat(schemes.latest(new SchemeId("other"))).isEmpty();
    }

    @Test
    void aSchemeHasAName() {
        assertThatThrownBy(() -> new AdoptScheme(STANDARD, " ", WATERFALL, null, null))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aVersionTakesEffectByAResolutionForIncomesFromADate() {
        EnactScheme enact = new EnactScheme(STANDARD, new Enactment(2, R8, FROM));
        var adopted = ledger().done(ADOPT).done(SECOND);
        assertThat(inEffect(adopted, FROM)).isEqualTo(1);
        var enacted = adopted.when(enact).then(new SchemeEnacted(STANDARD, new Enactment(2, R8, FROM)));
        assertThat(inEffect(enacted, FROM.minusDays(1))).isEqualTo(1);
        assertThat(inEffect(enacted, FROM)).isEqualTo(2);
        assertThat(inEffect(
                        enacted.done(new EnactScheme(STANDARD, new Enactment(1, new ResolutionId("R-9"), null))), FROM))
                .isEqualTo(1);
        assertThat(enacted.when(enact).thenRefused("resolution-carried-out").detail())
                .isEqualTo("Resolution R-8 has put version 2 of standard into effect already.");
        adopted.when(new EnactScheme(STANDARD, new Enactment(3, R8, null))).thenRefused("not-found");
    }

    @Test
    void nothingIsInEffectWithoutAResolution() {
        var proposed = ledger().done(new AdoptScheme(STANDARD, "Proposed", WATERFALL, null, null));
        assertThat(Schemes.of(proposed.state()).inEffect(STANDARD, FROM)).isEmpty();
        assertThatThrownBy(() -> new AdoptScheme(STANDARD, "Proposed", WATERFALL, null, FROM))
                .isInstanceOf(DomainException.class);
    }

    private static int inEffect(Given<IpLedgerState, IpLedgerEvent> given, LocalDate on) {
        return Schemes.of(given.state()).inEffect(STANDARD, on).orElseThrow().version();
    }
}
