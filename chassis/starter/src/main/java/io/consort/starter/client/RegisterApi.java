package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;

/** What consortium-service tells of the register. */
interface RegisterApi {

    @RequestLine("GET /internal/organisations/{organisation}")
    Answer organisation(@Param("organisation") String organisation);

    record Answer(boolean registered) {}
}
