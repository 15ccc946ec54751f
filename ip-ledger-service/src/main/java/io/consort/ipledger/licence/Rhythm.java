package io.consort.ipledger.licence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often the holder of a right reports. */
public enum Rhythm {
    YEAR(),
    HALF_YEAR(ReportPeriod.Part.H1, ReportPeriod.Part.H2),
    QUARTER(ReportPeriod.Part.Q1, ReportPeriod.Part.Q2, ReportPeriod.Part.Q3, ReportPeriod.Part.Q4);

    private final List<ReportPeriod.Part> parts;

    Rhythm(ReportPeriod.Part... parts) {
        this.parts = List.of(parts);
    }

    /** The periods of a year, in order. */
    Stream<ReportPeriod> of(int year) {
        return parts.isEmpty()
                ? Stream.of(ReportPeriod.of(year, null))
                : parts.stream().map(part -> ReportPeriod.of(year, part));
    }

    /** Whether a period is one of these. */
    boolean has(ReportPeriod period) {
        return Optional.ofNullable(period.part()).map(parts::contains).orElse(parts.isEmpty());
    }
}
