package io.consort.ipledger.scheme;

import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.WATERFALL;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptSchemeTest {

    @Test
    void aSchemeHasVersionsThatStay() {
        Waterfall simpler = new Waterfall(List.of(new Owners("owners by title")));
        var after = ledger().when(ADOPT)
                .then(new SchemeAdopted(new Scheme(STANDARD, 1, "Standard scheme", WATERFALL)))
                .when(new AdoptScheme(STANDARD, "Simpler", simpler))
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
        assertThatThrownBy(() -> new AdoptScheme(STANDARD, " ", WATERFALL)).isInstanceOf(DomainException.class);
    }
}
