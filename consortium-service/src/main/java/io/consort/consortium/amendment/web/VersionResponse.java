package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.rule.ResolutionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VersionResponse(
        int version,
        LocalDate from,
        Instant recorded,
        @Nullable ResolutionId resolution,
        @Nullable Integer proposal,
        CharterDraft charter) {

    static VersionResponse of(CharterVersion version) {
        return new VersionResponse(
                version.charter().version(),
                version.from(),
                version.recorded(),
                version.resolution(),
                version.proposal(),
                CharterDraft.of(version.charter()));
    }
}
