package io.consort.ipledger.party.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;

/** What consortium-service tells of researchers, whom talent-service knows. */
interface ResearchersApi {

    @RequestLine("GET /internal/consortia/{consortium}/unknown-researchers?of={of}")
    Answer unknown(@Param("consortium") String consortium, @Param("of") String of);

    record Answer(List<String> unknown) {}
}
