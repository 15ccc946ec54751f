package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;

/** What consortium-service tells other services of standings. */
interface StandingsApi {

    @RequestLine("GET /internal/consortia/{consortium}/standings/{organisation}")
    Answer standing(@Param("consortium") String consortium, @Param("organisation") String organisation);

    /**
     * @param standing in kebab-case, or {@code none}
     */
    record Answer(String standing) {}
}
