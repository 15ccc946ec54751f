package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.right.RightExamples.extent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

    @Test
    void aFieldCoversWhatLiesBelowIt() {
        FieldOfUse field = new FieldOfUse("lithography.euv");
        assertThat(field.covers(new FieldOfUse("lithography.euv.masks"))).isTrue();
        assertThat(field.covers(field)).isTrue();
        assertThat(field.covers(new FieldOfUse("lithography"))).isFalse();
        assertThat(field.covers(new FieldOfUse("lithography.euv2"))).isFalse();
        assertThat(FieldOfUse.ALL.covers(field)).isTrue();
        assertThat(field.covers(FieldOfUse.ALL)).isFalse();
        assertThat(new FieldOfUse("allergy").covering()).containsExactly("", "allergy");
        assertThat(new FieldOfUse("a.b.c").covering()).containsExactly("", "a", "a.b", "a.b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a.", ".a", "a..b", "a_b", "all.a", "-a", "a.b.c.d.e.f.g", "\u00e9"})
    void whatIsNoFieldIsRefused(String text) {
        assertThatThrownBy(() -> new FieldOfUse(text)).isInstanceOf(DomainException.class);
    }

    @Test
    void anExtentKeepsTheWidestOfItsFields() {
        assertThat(extent("b.c, a.b, a, b.c, a-b in DE from 1994-01-01").fields())
                .extracting(FieldOfUse::value)
                .containsExactly("a", "a-b", "b.c");
        assertThat(extent("a, all in DE from 1994-01-01").fields()).containsExactly(FieldOfUse.ALL);
        assertThatThrownBy(() -> extent("a in DE from 1994-01-02 to 1994-01-01"))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Extent(
                        Collections.nCopies(2 * Extent.MAX_FIELDS + 1, FieldOfUse.ALL),
                        Territory.WORLD,
                        extent("a in DE from 1994-01-01").from(),
                        null))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void groupsAreTheCountriesTheyStandFor() {
        assertThat(TerritoryGroups.all())
                .containsOnlyKeys("EU", "EEA", "EFTA", "EPC", "UPC", "USMCA")
                .allSatisfy((name, countries) ->
                        assertThat(countries).extracting(Country::value).isSubsetOf(Set.of(Locale.getISOCountries())));
        assertThat(TerritoryGroups.all().get("EU")).hasSize(27);
        assertThat(TerritoryGroups.all().get("EEA")).hasSize(30);
        assertThat(TerritoryGroups.all().get("EPC")).hasSize(39);
        assertThat(TerritoryGroups.all().get("UPC")).hasSize(18);
        assertThat(Territory.of(List.of("EU", "IS", "LI", "NO"), List.of()))
                .hasToString("the EEA")
                .isEqualTo(Territory.of(List.of("EEA"), List.of()));
    }

    @Test
    void aTerritoryIsCountriesOrAllButSome() {
        assertThat(Territory.of(List.of("USMCA"), List.of("MX"))).hasToString("CA, US");
        assertThat(Territory.of(List.of("WORLD"), List.of()))
                .isEqualTo(Territory.WORLD)
                .hasToString("the world");
        Territory allBut = Territory.of(List.of("WORLD"), List.of("EU"));
        assertThat(allBut).hasToString("the world except the EU");
        assertThat(allBut.overlaps(Territory.of(List.of("EU"), List.of()))).isFalse();
        assertThat(allBut.overlaps(Territory.of(List.of("EEA"), List.of()))).isTrue();
        assertThat(allBut.and(Territory.of(List.of("EEA"), List.of()))).hasToString("IS, LI, NO");
        assertThat(Territory.of(List.of("EEA"), List.of()).and(allBut)).hasToString("IS, LI, NO");
        assertThat(allBut.and(Territory.of(List.of("WORLD"), List.of("US"))).within())
                .containsExactly("WORLD");
        assertThat(allBut.and(Territory.of(List.of("WORLD"), List.of("US"))).without())
                .hasSize(28);
        assertThat(Territory.WORLD.covers(allBut)).isTrue();
        assertThat(allBut.covers(Territory.WORLD)).isFalse();
    }

    @Test
    void theLastDayOfOneIsInBothWhereTheOtherBeginsOnIt() {
        Extent early = extent("a in DE from 1994-01-01 to 1994-06-30");
        Extent onItsLastDay = extent("a in DE from 1994-06-30 to 1994-12-31");
        Extent onTheNext = extent("a in DE from 1994-07-01");
        assertThat(early.overlaps(onItsLastDay)).isTrue();
        assertThat(onItsLastDay.overlaps(early)).isTrue();
        assertThat(early.and(onItsLastDay)).isEqualTo(extent("a in DE from 1994-06-30 to 1994-06-30"));
        assertThat(early.overlaps(onTheNext)).isFalse();
        assertThat(onTheNext.overlaps(early)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "de", "", "UK", "EUROPE", "WORLD DE", "DE -DE", "DE -WORLD"})
    void whatIsNoTerritoryIsRefused(String names) {
        assertThatThrownBy(() -> extent("a in " + names + " from 1994-01-01")).isInstanceOf(DomainException.class);
    }

    @Test
    void royaltyTermsNameWhatCanBePaid() {
        assertThat(new Royalty(Fraction.of(1, 20), usd("1.00"), usd("2.00"), usd("3.00")))
                .isNotNull();
        assertThatThrownBy(() -> new Royalty(null, null, null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Royalty(Fraction.of(2, 1), null, null, null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Royalty(null, usd("0.00"), null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Royalty(null, usd("1.00"), Money.parse("EUR 1.00"), null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Royalty(null, null, usd("2.00"), usd("1.00")))
                .isInstanceOf(DomainException.class);
    }
}
