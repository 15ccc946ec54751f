package io.consort.ipledger.asset;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.STEPPER;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterAssetTest {

    private static final Identifier US_PATENT = new Identifier(Identifier.Type.PUBLICATION, "US", "5087537");

    @Test
    void anOwnerRegistersAnAssetAndTitleBegins() {
        var after = ledger().when(REGISTER)
                .then(new AssetRegistered(STEPPER, OrderedMap.from(thirds(IBM, TI, UTEXAS)), CREATED));

        assertThat(Portfolio.of(after.state()).require(A1)).isEqualTo(STEPPER);
        assertThat(Titles.of(after.state()).require(A1).on(CREATED)).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(Titles.of(after.state()).require(A1).on(CREATED.minusDays(1)))
                .isEmpty();
    }

    @Test
    void theSecretariatRegistersForOthers() {
        Command<IpLedgerState, IpLedgerEvent> forOthers =
                By.office(new RegisterAsset(STEPPER, thirds(INTEL, TI, UTEXAS), CREATED));
        assertThat(ledger().when(forOthers).events()).hasSize(1);
    }

    @Test
    void refusesAnAssetRegisteredByOneWhoOwnsNothingOfIt() {
        ledger().by("ines", "intel").when(REGISTER).thenRefused("not-an-owner");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        registered().when(REGISTER).thenRefused("asset-exists");
    }

    @Test
    void refusesAnIdentifierOfAnotherAsset() {
        var first = ledger().done(asset("A-1", List.of(US_PATENT)));
        DomainException refusal = first.when(asset("A-2", List.of(US_PATENT))).thenRefused("identifier-taken");
        assertThat(refusal.detail()).isEqualTo("The asset A-1 is registered under publication US 5087537.");
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        DomainException refusal = refusal(
                () -> new RegisterAsset(STEPPER, Map.of(IBM, Fraction.of(1, 3), TI, Fraction.of(1, 3)), CREATED));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/owners");
        assertThat(refusal.detail()).contains("these sum to 2/3");
    }

    @Test
    void refusesAShareThatIsMissingNegativeOrZero() {
        Map<OrganisationId, Fraction> missing = new HashMap<>();
        missing.put(IBM, null);
        for (Map<OrganisationId, Fraction> owners : List.of(
                missing,
                Map.of(IBM, Fraction.of(-1, 3), TI, Fraction.of(4, 3)),
                Map.of(IBM, Fraction.ZERO, TI, Fraction.ONE))) {
            assertThat(refusal(() -> new RegisterAsset(STEPPER, owners, CREATED))
                            .slug())
                    .isEqualTo("invalid-field");
        }
    }

    @Test
    void refusesTitleInPartsTooFine() {
        Fraction prime = Fraction.of(1, 1_000_000_007L);
        Fraction other = Fraction.of(1, 998_244_353_000L);
        Map<OrganisationId, Fraction> owners =
                Map.of(IBM, prime, TI, other, UTEXAS, Fraction.ONE.minus(prime).minus(other));
        assertThat(refusal(() -> new RegisterAsset(STEPPER, owners, CREATED)).slug())
                .isEqualTo("share-too-fine");
    }

    @Test
    void refusesContributionsThatDoNotSumToOneAndAnInventorNamedTwice() {
        Inventor half = new Inventor(new PersonId("R-1"), Fraction.of(1, 2));
        assertThat(refusal(() -> asset(List.of(half), List.of())).detail()).contains("sum to 1/2");
        assertThat(refusal(() -> asset(List.of(half, half), List.of())).detail())
                .contains("named twice");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLICATION, , 5087537, /office",
        "DOI, US, 10.1000/182, /office",
        "PUBLICATION, us, 5087537, /office",
        "PUBLICATION, US, ' 5087537', /value",
        "DOCUMENT, , naïve, /value",
    })
    void refusesIdentifiersThatNoOfficeWrites(Identifier.Type type, String office, String value, String pointer) {
        DomainException refusal = refusal(() -> new Identifier(type, office, value));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    private static DomainException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call);
    }

    private static RegisterAsset asset(String id, List<Identifier> identifiers) {
        Asset asset =
                new Asset(new AssetId(id), AssetKind.PATENT, "Method", Ground.BACKGROUND, List.of(), null, identifiers);
        return new RegisterAsset(asset, thirds(IBM, TI, UTEXAS), CREATED);
    }

    private static Asset asset(List<Inventor> inventors, List<Identifier> identifiers) {
        return new Asset(A1, AssetKind.PATENT, "Method", Ground.BACKGROUND, inventors, null, identifiers);
    }
}
