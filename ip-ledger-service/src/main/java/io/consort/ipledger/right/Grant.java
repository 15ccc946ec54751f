package io.consort.ipledger.right;

import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone grants a right.
 *
 * @param grantor who
 * @param under the grantor's own right, out of which it is granted; null where it is granted out of title
 * @param terms what
 */
public record Grant(OrganisationId grantor, @Nullable RightId under, Terms terms) {

    public Grant {
        if (grantor.equals(terms.holder())) {
            throw DomainException.invalid(
                    "/holder", "A right is granted to another organisation, and both are " + grantor + ".");
        }
    }

    /** As what the grantor grants it. */
    public Capacity capacity() {
        return under == null ? Capacity.OWNER : Capacity.BENEFICIARY;
    }

    /** Whether they are two records of one grant of the same asset. */
    boolean isLike(Grant other) {
        Extent extent = terms.extent();
        Extent others = other.terms.extent();
        return terms.holder().equals(other.terms.holder())
                && terms.kind() == other.terms.kind()
                && extent.from().equals(others.from())
                && grantor.equals(other.grantor)
                && Objects.equals(terms.project(), other.terms.project())
                && Objects.equals(under, other.under)
                && extent.uses().equals(others.uses())
                && extent.territory().ground().equals(others.territory().ground());
    }

    /** Whether the two cannot stand beside each other where they overlap. */
    boolean excludes(Grant other) {
        RightKind mine = terms.kind();
        RightKind theirs = other.terms.kind();
        if (mine == RightKind.EXCLUSIVE || theirs == RightKind.EXCLUSIVE) {
            return true;
        }
        if (mine == RightKind.SOLE) {
            return theirs == RightKind.SOLE || isThirdParty(other.terms.holder());
        }
        return theirs == RightKind.SOLE && other.isThirdParty(terms.holder());
    }

    private boolean isThirdParty(OrganisationId organisation) {
        return !organisation.equals(grantor) && !organisation.equals(terms.holder());
    }
}
