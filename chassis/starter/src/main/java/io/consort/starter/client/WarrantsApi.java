package io.consort.starter.client;

import feign.Param;
import feign.RequestLine;
import io.consort.kernel.note.ProvenEntry;

/** What consortium-service tells other services of what its ledgers have them do. */
interface WarrantsApi {

    @RequestLine("GET /internal/consortia/{consortium}/resolutions/{resolution}/warrant")
    ProvenEntry ofResolution(@Param("consortium") String consortium, @Param("resolution") String resolution);

    @RequestLine("GET /internal/verifier-key")
    Keys keys();

    /**
     * @param keys public keys of its checkpoints, a line each
     */
    record Keys(String keys) {}
}
