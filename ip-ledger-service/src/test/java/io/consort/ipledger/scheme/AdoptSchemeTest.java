package io.consort.ipledger.scheme;

import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.WATERFALL;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptSchemeTest {

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

        Schemes schemes = after.state().schemes();
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
        assertThat(proposed.state().schemes().inEffect(STANDARD, FROM)).isEmpty();
        assertThatThrownBy(() -> new AdoptScheme(STANDARD, "Proposed", WATERFALL, null, FROM))
                .isInstanceOf(DomainException.class);
    }

    private static int inEffect(Given<IpLedgerState, IpLedgerEvent> given, LocalDate on) {
        return given.state().schemes().inEffect(STANDARD, on).orElseThrow().version();
    }
}
