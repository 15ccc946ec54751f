package io.consort.consortium.amendment.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.amendment.NamedOrganisations;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.contradiction.Contradictions;
import io.consort.consortium.difference.Difference;
import io.consort.consortium.difference.Differences;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.separation.Breach;
import io.consort.kernel.problem.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

record CheckResponse(
        @Schema(description = "The version in force that it was compared with")
        int against,

        @Schema(description = "What cannot hold together; none in a charter that could be adopted")
        List<FieldError> contradictions,

        List<Difference> differences,

        @Schema(
                description =
                        "What would breach its separation of duties as things are today; it would be adopted all the"
                                + " same, and these would be to be cured")
        List<String> toCure) {

    static CheckResponse of(
            CharterDraft draft, ConsortiumState state, OrganisationDirectory directory, LocalDate today) {
        Charter inForce = state.charter();
        return new CheckResponse(
                inForce.version(),
                Stream.concat(
                                Contradictions.of(draft.version(inForce.version() + 1)).stream(),
                                NamedOrganisations.unknown(draft, directory).stream())
                        .toList(),
                Differences.between(CharterDraft.of(inForce), draft),
                Separated.breaches(state, draft.constraints(), today).stream()
                        .map(Breach::sentence)
                        .toList());
    }
}
