package io.consort.kernel.succession;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a demerger in one ledger. What is in neither list stays where it was.
 *
 * @param demerger its number on the register
 * @param from whose it was
 * @param to whose it is
 * @param effective the first day
 * @param plan the SHA-256 of the plan or deed
 * @param passed what passed
 * @param unheld what the plan names and could not pass, so that it is not dropped in silence
 */
public record Division(
        DemergerId demerger,
        OrganisationId from,
        OrganisationId to,
        LocalDate effective,
        String plan,
        List<Allotment> passed,
        List<Unheld> unheld) {
    public Division {
        passed = List.copyOf(passed);
        unheld = List.copyOf(unheld);
    }

    /** The ids of what passed of one kind. */
    public Stream<String> passed(Allotment.Kind kind) {
        return passed.stream().filter(each -> each.kind() == kind).map(Allotment::id);
    }
}
