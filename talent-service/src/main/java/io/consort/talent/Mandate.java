package io.consort.talent;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.Collection;

/** For whom someone may decide: a member for its own organisation, the secretariat for the whole consortium. */
public sealed interface Mandate {

    /** Whether it reaches an organisation. */
    boolean covers(OrganisationId organisation);

    /**
     * Sees that it reaches at least one of the organisations that a thing belongs to.
     *
     * @param thing what is to be changed, for the refusal
     * @throws DomainException FORBIDDEN when it reaches none
     */
    default void require(Collection<OrganisationId> owners, String thing) {
        if (owners.stream().noneMatch(this::covers)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "belongs-to-others",
                    thing + " is a matter of "
                            + String.join(
                                    " and ",
                                    owners.stream()
                                            .map(OrganisationId::value)
                                            .distinct()
                                            .toList())
                            + "; only a member acting for one of them, or the secretariat, may do this.");
        }
    }

    /** A member's. */
    record Own(OrganisationId organisation) implements Mandate {
        @Override
        public boolean covers(OrganisationId other) {
            return organisation.equals(other);
        }
    }

    /** The secretariat's. */
    record Whole() implements Mandate {
        @Override
        public boolean covers(OrganisationId organisation) {
            return true;
        }
    }
}
