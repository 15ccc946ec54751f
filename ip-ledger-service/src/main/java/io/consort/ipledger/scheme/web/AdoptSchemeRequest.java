package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Waterfall;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record AdoptSchemeRequest(
        @Schema(example = "standard") SchemeId id,
        @Schema(example = "Standard scheme") String name,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description = "From the first to get something to the owners, who are last",
                                example = """
                                [{"kind":"levy","name":"consortium levy","rate":"1/10","of":"gross"},
                                {"kind":"recovery","name":"filing costs","payee":"ti",
                                "cap":{"amount":"40000.00","currency":"USD"}},
                                {"kind":"inventors","name":"inventors' reward","rate":"3/10","of":"net"},
                                {"kind":"owners","name":"owners by title"}]"""))
        List<Tier> tiers) {

    AdoptSchemeRequest {
        tiers = List.copyOf(tiers);
    }

    AdoptScheme toCommand() {
        return new AdoptScheme(id, name, new Waterfall(tiers));
    }
}
