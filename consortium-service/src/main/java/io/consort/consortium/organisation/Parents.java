package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Affiliates by the parents that organisations were registered with: the head of a group is who has none. */
public final class Parents implements Affiliations {

    private final Supplier<Organisations> register;

    /**
     * Over a register.
     *
     * @param register as it stands when it is asked
     */
    public Parents(Supplier<Organisations> register) {
        this.register = register;
    }

    @Override
    public OrganisationId headOf(OrganisationId organisation, LocalDate on) {
        Organisations known = register.get();
        Set<OrganisationId> passed = new HashSet<>();
        OrganisationId head = organisation;
        while (passed.add(head)) {
            OrganisationId parent =
                    known.find(head).map(each -> each.profile().parent()).orElse(null);
            if (parent == null) {
                return head;
            }
            head = parent;
        }
        return head;
    }
}
