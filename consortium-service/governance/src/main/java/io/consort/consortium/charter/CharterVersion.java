package io.consort.consortium.charter;

import io.consort.consortium.rule.ResolutionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a charter, with how it came to be.
 *
 * @param from its first day in force
 * @param recorded when it was recorded
 * @param resolution that made it; null where none did
 * @param proposal that all members agreed to; null where none made it, and null besides the resolution for what was adopted
 *     before anyone had acceded
 */
public record CharterVersion(
        Charter charter,
        LocalDate from,
        Instant recorded,
        @Nullable ResolutionId resolution,
        @Nullable Integer proposal) {}
