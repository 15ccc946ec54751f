package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;

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

    record Of(String of, String standing) {}

    /**
     * @param standing in kebab-case, or {@code none}
     */
    record Answer(String standing) {}
}
