package io.consort.ipledger.licence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often the holder of a right reports. */
public enum Rhythm {
    YEAR,
    HALF_YEAR,
    QUARTER;

    private List<ReportPeriod.Part> parts() {
        return switch (this) {
            case YEAR -> List.of();
            case HALF_YEAR -> List.of(ReportPeriod.Part.H1, ReportPeriod.Part.H2);
            case QUARTER ->
                List.of(ReportPeriod.Part.Q1, ReportPeriod.Part.Q2, ReportPeriod.Part.Q3, ReportPeriod.Part.Q4);
        };
    }

    /** The periods of a year, in order. */
    Stream<ReportPeriod> of(int year) {
        return parts().isEmpty()
                ? Stream.of(ReportPeriod.of(year, null))
                : parts().stream().map(part -> ReportPeriod.of(year, part));
    }

    /** Whether a period is one of these. */
    boolean has(ReportPeriod period) {
        return Optional.ofNullable(period.part()).map(parts()::contains).orElse(parts().isEmpty());
    }
}
