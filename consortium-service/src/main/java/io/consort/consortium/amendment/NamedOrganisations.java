package io.consort.consortium.amendment;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;

/** The organisations that a charter gives something to do must be on the platform's register. */
public final class NamedOrganisations {

    private NamedOrganisations() {}

    /** Those that are not, each with a JSON Pointer into the charter. */
    public static List<FieldError> unknown(CharterDraft draft, OrganisationDirectory directory) {
        return draft.named().entrySet().stream()
                .filter(each -> !directory.knows(each.getValue()))
                .map(each -> new FieldError(
                        each.getKey(), "There is no organisation " + each.getValue() + " on the register."))
                .toList();
    }

    /**
     * Sees that all are.
     *
     * @param at where the charter lies in what was sent, as a JSON Pointer
     * @throws DomainException REFUSED {@code charter-names-unknown}, with each that is not
     */
    public static void refuseUnknown(CharterDraft draft, OrganisationDirectory directory, String at) {
        List<FieldError> unknown = unknown(draft, directory);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED,
                    "charter-names-unknown",
                    unknown.getFirst().detail(),
                    unknown.stream()
                            .map(each -> new FieldError(at + each.pointer(), each.detail()))
                            .toList());
        }
    }
}
