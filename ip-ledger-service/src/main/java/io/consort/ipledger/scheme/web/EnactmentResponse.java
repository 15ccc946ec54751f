package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.scheme.SchemeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EnactmentResponse(
        SchemeId id,
        int version,
        ResolutionId resolution,
        @Nullable LocalDate from) {

    static EnactmentResponse of(SchemeEnacted event) {
        Enactment enactment = event.enactment();
        return new EnactmentResponse(event.scheme(), enactment.version(), enactment.resolution(), enactment.from());
    }
}
