package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.EnactScheme;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ResolvedEnactmentRequest(
        SchemeId scheme,
        int version,
        ResolutionId resolution,
        @Nullable LocalDate from) {

    EnactScheme toCommand() {
        return new EnactScheme(scheme, new Enactment(version, resolution, from));
    }
}
