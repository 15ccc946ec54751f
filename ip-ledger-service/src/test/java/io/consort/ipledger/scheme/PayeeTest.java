package io.consort.ipledger.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayeeTest {

    @Test
    void aPersonIsNeverTakenForAnOrganisation() {
        assertThat(Payee.of(new PersonId("x"))).isNotEqualTo(Payee.of(new OrganisationId("x")));
        assertThat(Payee.of(new PersonId("x")).organisation()).isEmpty();
        assertThat(Payee.of(new OrganisationId("x")).organisation()).hasValue(new OrganisationId("x"));
        assertThat(Payee.FUND.organisation()).isEmpty();
    }

    @Test
    void aUnitBelongsToItsOrganisation() {
        assertThat(new Payee("unit:utexas:ece").organisation()).hasValue(new OrganisationId("utexas"));
        assertThat(new Payee("unit:utexas:ece").person()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person:",
                "person:a:b",
                "consortium:other",
                "unit:utexas",
                "unit::x",
                "unit:utexas:",
                "unit:utexas:a:b",
                "a b",
                ":x"
            })
    void refusesWhatNamesNobody(String text) {
        assertThatThrownBy(() -> new Payee(text)).isInstanceOf(DomainException.class);
    }
}
