package io.consort.consortium.researcher.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;

/** What talent-service tells of researchers. */
interface PseudonymsApi {

    @RequestLine("GET /internal/consortia/{consortium}/unknown-researchers?of={of}")
    Answer unknown(@Param("consortium") String consortium, @Param("of") String of);

    record Answer(List<String> unknown) {}
}
