package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record AdoptSchemeRequest(
        @Schema(example = "standard") SchemeId id,
        @Schema(example = "Standard scheme") String name,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "From the first to get something to the owners, or one payee, who get the rest",
                                example = """
                                [{"kind":"levy","name":"consortium levy","rate":"1/10","of":"gross"},
                                {"kind":"recovery","name":"filing costs","payee":"ti",
                                "cap":{"amount":"40000.00","currency":"USD"}},
                                {"kind":"inventors","name":"inventors' reward","rate":"3/10","of":"net"},
                                {"kind":"owners","name":"owners by title"}]"""))
        List<Tier> tiers,

        @Schema(
                description = "The resolution that puts it into effect; without one it can only be simulated",
                example = "R-7")
        @Nullable
        ResolutionId resolution,

        @Schema(
                description = "For incomes that take effect on this date or later; for all where it is left out",
                example = "1990-01-01")
        @Nullable
        LocalDate from) {

    AdoptSchemeRequest {
        tiers = List.copyOf(tiers);
    }

    /** Whom it names, by field. */
    Map<String, OrganisationId> named() {
        Map<String, OrganisationId> named = new LinkedHashMap<>();
        for (int i = 0; i < tiers.size(); i++) {
            NamedPayees.of("/tiers/" + i, tiers.get(i))
                    .forEach((pointer, payee) -> payee.organisation().ifPresent(each -> named.put(pointer, each)));
        }
        return named;
    }

    AdoptScheme toCommand() {
        return new AdoptScheme(id, name, new Waterfall(tiers), resolution, from);
    }
}
