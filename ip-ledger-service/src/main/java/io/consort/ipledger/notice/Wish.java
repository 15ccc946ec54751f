package io.consort.ipledger.notice;

import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a co-owner wishes to do with what it does not own alone. */
public sealed interface Wish {

    /** The same, once another has a party's place; empty where it would be with oneself. */
    default Optional<Wish> with(PlaceTaken taken, OrganisationId owner) {
        return switch (this) {
            case ToAssign(Assignment was) -> {
                OrganisationId to = taken.now(was.to());
                yield to.equals(owner)
                        ? Optional.empty()
                        : Optional.of(new ToAssign(new Assignment(owner, to, was.share(), was.effective())));
            }
            case ToLicense(var licensee, var exclusivity, var extent, var sublicensing, var terms) -> {
                OrganisationId to = taken.now(licensee);
                yield to.equals(owner)
                        ? Optional.empty()
                        : Optional.of(new ToLicense(to, exclusivity, extent, sublicensing, terms));
            }
        };
    }

    /**
     * To assign a share.
     *
     * @param assignment exactly what it wishes to record
     */
    record ToAssign(Assignment assignment) implements Wish {}

    /**
     * To license the asset.
     *
     * @param licensee to whom
     * @param exclusivity whom that would shut out
     * @param extent for which uses, where and when; null in notices of before it was asked for, which clear nothing
     * @param sublicensing how far the licensee may grant rights out of it; null where not at all
     * @param terms in 1 to 500 characters: field, territory, term, what is paid
     */
    record ToLicense(
            OrganisationId licensee,
            RightKind exclusivity,
            @Nullable Extent extent,
            @Nullable Sublicensing sublicensing,
            String terms)
            implements Wish {

        /** As the other, without sublicensing. */
        public ToLicense(OrganisationId licensee, RightKind exclusivity, @Nullable Extent extent, String terms) {
            this(licensee, exclusivity, extent, null, terms);
        }

        public ToLicense {
            if (exclusivity.isAccess()) {
                throw DomainException.invalid(
                        "/exclusivity", "A licence is exclusive, sole or non-exclusive; access is asked for.");
            }
            if (terms.isBlank() || terms.length() > 500) {
                throw DomainException.invalid("/terms", "Terms have 1 to 500 characters.");
            }
        }
    }
}
