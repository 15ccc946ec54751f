package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.rule.ResolutionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VersionSummary(
        int version,
        LocalDate from,
        Instant recorded,
        @Nullable ResolutionId resolution,
        @Nullable Integer proposal) {

    static VersionSummary of(CharterVersion version) {
        return new VersionSummary(
                version.charter().version(),
                version.from(),
                version.recorded(),
                version.resolution(),
                version.proposal());
    }
}
