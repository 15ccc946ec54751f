package io.consort.talent;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;

/** For whom someone may decide: a member for its own organisation, the secretariat for the whole consortium. */
public sealed interface Mandate {

    /** Whether it reaches an organisation. */
    boolean covers(OrganisationId organisation);

    /**
     * On what an actor decides for one of the organisations that a thing belongs to: as its own where it is one of them, else for the
     * secretariat.
     *
     * @param thing what is to be changed, for the refusal
     * @throws DomainException FORBIDDEN when it reaches none
     */
    default Authority require(Context context, Collection<OrganisationId> owners, String thing) {
        if (owners.stream().noneMatch(this::covers)) {
            throw DomainException.forbidden(
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
        return context.actor()
                .organisation()
                .map(own -> Authority.of(owners.contains(own) ? Capacity.MEMBER : Capacity.SECRETARIAT, own))
                .orElseGet(context::authority);
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
