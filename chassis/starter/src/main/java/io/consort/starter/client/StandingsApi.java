package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;
import io.consort.starter.web.Restrictions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What consortium-service tells other services of standings. */
interface StandingsApi {

    @RequestLine("GET /internal/consortia/{consortium}/standings/{organisation}")
    Answer standing(@Param("consortium") String consortium, @Param("organisation") String organisation);

    /**
     * Many at once. One that is not known now is not in the answer.
     *
     * @param of each by consortium and organisation with a slash between, with commas between them
     */
    @RequestLine("GET /internal/standings?of={of}")
    Answers standings(@Param("of") String of);

    record Answers(List<Of> standings) {}

    record Of(
            String of,
            String standing,
            @Nullable Set<String> reserved,
            @Nullable Set<String> fourEyes) {

        Restrictions restrictions() {
            return StandingsApi.restrictions(reserved, fourEyes);
        }
    }

    /** An older consortium-service does not say; its charters know no reserved acts either. */
    private static Restrictions restrictions(@Nullable Set<String> reserved, @Nullable Set<String> fourEyes) {
        return new Restrictions(
                Objects.requireNonNullElse(reserved, Set.of()), Objects.requireNonNullElse(fourEyes, Set.of()));
    }

    /**
     * @param standing in kebab-case, or {@code none}
     * @param reserved what the charter has done by resolution alone, where the organisation has a standing
     * @param fourEyes what two people of the secretariat do
     */
    record Answer(
            String standing,
            @Nullable Set<String> reserved,
            @Nullable Set<String> fourEyes) {

        Restrictions restrictions() {
            return StandingsApi.restrictions(reserved, fourEyes);
        }
    }
}
