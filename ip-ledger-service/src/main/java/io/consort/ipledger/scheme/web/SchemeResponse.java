package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Tier;
import java.util.List;

record SchemeResponse(SchemeId id, int version, String name, List<Tier> tiers) {

    static SchemeResponse of(Scheme scheme) {
        return new SchemeResponse(
                scheme.id(), scheme.version(), scheme.name(), scheme.waterfall().tiers());
    }
}
