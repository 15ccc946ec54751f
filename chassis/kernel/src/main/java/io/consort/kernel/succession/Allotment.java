package io.consort.kernel.succession;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * One thing that a demerger's plan allots to the receiving organisation.
 *
 * @param kind what it is
 * @param id by which the service that keeps it knows it; of a membership, the organisation's
 */
public record Allotment(Kind kind, String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    public Allotment {
        if (!ID.matcher(id).matches()) {
            throw DomainException.invalid("/id", "Not the id of anything that is recorded.");
        }
    }

    /** What can pass, and which service keeps it. */
    public enum Kind {
        /** The membership with all that hangs on it: class, dues, seats by right. */
        MEMBERSHIP("consortium"),
        /** A seat to which the organisation was elected, with who sits there. */
        SEAT("consortium"),
        /** What a person does for the organisation in a project or fund. */
        ENGAGEMENT("consortium"),
        /** The organisation's share of an asset, with the pledges over it. */
        ASSET("ip-ledger"),
        /** A right that it holds, or granted. */
        RIGHT("ip-ledger"),
        /** A pledge that it holds. */
        PLEDGE("ip-ledger"),
        /** An account. */
        ACCOUNT("finance"),
        /** An invoice of dues, with what was paid on it and credited. */
        INVOICE("finance"),
        /** A matching grant that it gives. */
        GRANT("finance"),
        /** An agreement on the recognition of titles; what was recognised by it stays as it was decided. */
        AGREEMENT("talent"),
        /** That a researcher works for it. */
        RESEARCHER("talent");

        private final String service;

        Kind(String service) {
            this.service = service;
        }

        /** The service that keeps such things, by its name in addresses. */
        public String service() {
            return service;
        }
    }

    @Override
    public String toString() {
        return Kebab.ofConstant(kind) + ' ' + id;
    }
}
