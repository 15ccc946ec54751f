package io.consort.ipledger.asset;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.DescribeAsset;
import io.consort.ipledger.docket.IdentifyAsset;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number is one asset, however it is written. */
class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "EP, 99403122, 99403122.7",
        "DE, 3025842, P 30 25 842.5",
        "DE, 102007004488.9, 10 2007 004 488.9",
        "GB, 1911671, 1911671.4",
        "CN, 200410016940, 200410016940.6",
        "JP, S52-63812, 特願昭52-63812",
        "JP, S52-063812, 特願昭５２－６３８１２号",
        "JP, 1977-63812, S52-63812",
        "JP, H05-123456, 特願平5-123456",
        "JP, 2004-123456, 特願2004-123456",
    })
    void theSameNumberIsTheSameAsset(String office, String one, String other) {
        var given = registered().done(identify(A1, Identifier.Type.APPLICATION, office, one));
        given.when(register(new Identifier(Identifier.Type.APPLICATION, office, other)))
                .thenRefused("identifier-taken");
        registered()
                .done(identify(A1, Identifier.Type.APPLICATION, office, other))
                .when(register(new Identifier(Identifier.Type.APPLICATION, office, one)))
                .thenRefused("identifier-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, S52-63812, S64-63812",
        "APPLICATION, S64-100, H01-100",
        "PUBLICATION, H04-220915 A, 特公平4-220915",
        "PUBLICATION, S60-100 A, 実開昭60-100",
    })
    void whatIsNumberedApartIsApart(Identifier.Type type, String one, String other) {
        registered().done(identify(A1, type, "JP", one)).done(register(new Identifier(type, "JP", other)));
    }

    @Test
    void japaneseNumbersAreRecordedInLatinLetters() {
        assertThat(new Identifier(Identifier.Type.APPLICATION, "JP", "特願昭52-63812").value())
                .isEqualTo("S52-63812");
        assertThat(new Identifier(Identifier.Type.PUBLICATION, "JP", "特開平4-220915").value())
                .isEqualTo("H04-220915 A");
        assertThat(new Priority("JP", "特願平11-123456", CREATED).number()).isEqualTo("H11-123456");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 3025842.5, 3025842.6",
        "DE, 3130619.5, 3130619.4",
        "DE, 10360860.5, 10360860.6",
        "DE, 19983824.0, 19983824.1",
        "DE, 19626775.7, 19626775.6",
        "DE, 102012019863.9, 102012019863.8",
        "DE, 102007050844.3, 102007050844.4",
        "GB, 1911671.4, 1911671.5",
        "GB, 2109577.3, 2109577.2",
        "GB, 0008475.6, 0008475.7",
        "GB, 1302387.4, 1302387.3",
    })
    void wrongCheckDigitsAreNoticedAndStayReadable(String office, String right, String wrong) {
        registered().done(identify(A1, Identifier.Type.APPLICATION, office, right));
        registered()
                .when(identify(A1, Identifier.Type.APPLICATION, office, wrong))
                .thenRefused("invalid-field");
        registered()
                .when(new AdvanceLife(
                        A1,
                        new Step(Stage.FILED, LocalDate.parse("1991-01-01")),
                        new Identifier(Identifier.Type.APPLICATION, office, wrong)))
                .thenRefused("invalid-field");
        registered()
                .when(new DescribeAsset(A1, new Patent(List.of(), new Priority(office, wrong, CREATED), null)))
                .thenRefused("invalid-field");
        var recorded = new AssetIdentified(A1, new Identifier(Identifier.Type.APPLICATION, office, wrong));
        assertThat(Portfolio.of(registered().done((_, _) -> List.of(recorded)).state())
                        .require(A1)
                        .identifiers())
                .containsExactly(recorded.identifier());
    }

    @Test
    void twoAssetsThatWereOneNumberReadAsBefore() {
        var first = new AssetIdentified(A1, new Identifier(Identifier.Type.APPLICATION, "EP", "99403122"));
        var both = registered()
                .done(register())
                .done((_, _) -> List.of(first))
                .done((_, _) -> List.of(new AssetIdentified(
                        new AssetId("A-2"), new Identifier(Identifier.Type.APPLICATION, "EP", "99403122.7"))));
        Portfolio portfolio = Portfolio.of(both.state());
        assertThat(portfolio.require(new AssetId("A-2")).identifiers()).hasSize(1);
        assertThat(new Portfolio(portfolio.assets(), portfolio.struck())).isEqualTo(portfolio);
    }

    private static IdentifyAsset identify(AssetId asset, Identifier.Type type, String office, String value) {
        return new IdentifyAsset(asset, new Identifier(type, office, value));
    }

    private static RegisterAsset register(Identifier... identifiers) {
        return new RegisterAsset(
                new Asset(
                        new AssetId("A-2"),
                        AssetKind.PATENT,
                        "Another",
                        Ground.BACKGROUND,
                        List.of(),
                        null,
                        List.of(identifiers)),
                Map.of(IBM, Fraction.ONE),
                CREATED);
    }
}
