package io.consort.consortium.amendment;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.contradiction.Contradiction;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.List;

/** The organisations that a charter gives something to do must be on the platform's register. */
public final class NamedOrganisations {

    private NamedOrganisations() {}

    /** Those that are not, each with a JSON Pointer into the charter. */
    public static List<Contradiction> unknown(CharterDraft draft, OrganisationDirectory directory) {
        return draft.named().entrySet().stream()
                .filter(each -> !directory.knows(each.getValue()))
                .map(each -> Contradiction.of(each.getKey(), "unregistered", each.getValue()))
                .toList();
    }

    /**
     * Sees that all are.
     *
     * @param at where the charter lies in what was sent, as a JSON Pointer
     * @throws DomainException REFUSED {@code charter-names-unknown}, with each that is not
     */
    public static void refuseUnknown(CharterDraft draft, OrganisationDirectory directory, String at) {
        List<Contradiction> unknown = unknown(draft, directory);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED,
                    "charter-names-unknown",
                    unknown.getFirst().detail(),
                    unknown.stream().map(each -> each.in(at)).toList());
        }
    }
}
