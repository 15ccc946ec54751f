package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.system.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures that the story expects are what its screens show, written as the language of whoever reads them writes them. */
@InBrowser
class FiguresIT {

    private final Told told = Told.shared();

    @ParameterizedTest
    @EnumSource(Look.class)
    void ofDecisionsAreShownAsExpected(Look look) {
        try (Visitor office = Caller.SECRETARIAT.visit(told, look)) {
            Reading reading = new Reading(office, look);
            new DecisionFigures(reading).read();
            assertThat(reading.differences()).isEmpty();
            assertThat(reading.figures()).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void ofInventionsAreShownAsExpected(Look look) {
        try (Visitor office = Caller.SECRETARIAT.visit(told, look)) {
            Reading reading = new Reading(office, look);
            new InventionFigures(reading).read();
            assertThat(reading.differences()).isEmpty();
            assertThat(reading.figures()).isGreaterThan(35);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void ofMembersAreShownAsExpected(Look look) {
        try (Visitor office = Caller.SECRETARIAT.visit(told, look)) {
            Reading reading = new Reading(office, look);
            new MemberFigures(reading).read();
            assertThat(reading.differences()).isEmpty();
            assertThat(reading.figures()).isGreaterThan(10);
        }
    }
}
