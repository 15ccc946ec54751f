package io.consort.ipledger.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of the title that a leaver has. */
public sealed interface TitleFate {

    /**
     * It keeps its shares.
     *
     * @param licenceBack to whom it grants a non-exclusive licence to the results that it goes on owning; those who stay, as the
     *     charter names them
     */
    record Keeps(List<OrganisationId> licenceBack) implements TitleFate {

        /** Most licensees. */
        public static final int MAX_LICENSEES = 200;

        public Keeps {
            if (licenceBack.size() > MAX_LICENSEES) {
                throw DomainException.invalid("/licenceBack", "At most " + MAX_LICENSEES + " get a licence back.");
            }
            licenceBack = List.copyOf(licenceBack);
        }

        @Override
        public String toString() {
            return licenceBack.isEmpty()
                    ? "is kept"
                    : "is kept with a licence to "
                            + licenceBack.stream().map(OrganisationId::value).collect(Collectors.joining(", "));
        }
    }

    /** Each share passes to the co-owners who stay, in proportion to theirs. It keeps what it owns without any. */
    record Passes() implements TitleFate {
        @Override
        public String toString() {
            return "passes to the co-owners";
        }
    }
}
