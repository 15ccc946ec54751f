package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;

/** What consortium-service tells other services of standings. */
interface StandingsApi {

    @RequestLine("GET /internal/consortia/{consortium}/standings/{organisation}")
    Answer standing(@Param("consortium") String consortium, @Param("organisation") String organisation);

    /** Many at once, each by consortium and organisation with a slash between. One that is not known now is not in the answer. */
    @RequestLine("GET /internal/standings?of={of}")
    Answers standings(@Param("of") List<String> of);

    record Answers(List<Of> standings) {}

    record Of(String of, String standing) {}

    /**
     * @param standing in kebab-case, or {@code none}
     */
    record Answer(String standing) {}
}
