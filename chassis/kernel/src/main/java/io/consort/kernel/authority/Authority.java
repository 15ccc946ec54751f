package io.consort.kernel.authority;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On what an entry rests. It is found by what decides the entry, before the entry stands, and it stands in the entry as one text,
 * the CloudEvents extension attribute {@code authority}: the kind, and after a slash what tells it from others of its kind. For example
 * {@code owner/ibm}, {@code office/board.chair}, {@code resolution/R-7}, {@code register/consortium.93}, {@code deadline/end-voting}.
 */
public sealed interface Authority {

    /**
     * Who acts does so in a right of its own.
     *
     * @param capacity as what
     * @param holder whose right it is: an organisation, a seat, a body's office
     */
    record OwnRight(Capacity capacity, String holder) implements Authority {
        public OwnRight {
            requireDetail(holder);
        }

        @Override
        public String toString() {
            return Kebab.ofConstant(capacity) + '/' + holder;
        }
    }

    /**
     * A body of the consortium has decided it. Where it has effect in another service's ledger, a {@link Reliance} with its proof stands there.
     *
     * @param id the resolution
     */
    record Resolution(String id) implements Authority {
        public Resolution {
            requireDetail(id);
        }

        /**
         * Sees that what a field {@code resolution} says can be the name of one.
         *
         * @throws DomainException INVALID otherwise
         */
        public static void requireName(String resolution) {
            if (!Id.SYNTAX.matcher(resolution).matches()) {
                throw DomainException.invalid("/resolution", "Not a resolution: write its id, for example R-7.");
            }
        }

        @Override
        public String toString() {
            return "resolution/" + id;
        }
    }

    /**
     * A document of the party that is bound, which that party confirmed or let stand.
     *
     * @param digest its SHA-256 in hexadecimal
     */
    record Deed(String digest) implements Authority {
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        public Deed {
            if (!DIGEST.matcher(digest).matches()) {
                throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + digest);
            }
        }

        @Override
        public String toString() {
            return "deed/" + digest;
        }
    }

    /**
     * What another of the platform's ledgers has recorded: that an organisation is succeeded, or leaves.
     *
     * @param service whose ledger it is, for example {@code consortium}
     * @param seq of the entry there, in the same consortium's ledger; null where the service tells it without
     */
    record Register(String service, @Nullable Long seq) implements Authority {
        public Register {
            if (!SERVICE.matcher(service).matches() || (seq != null && seq < 1)) {
                throw new IllegalArgumentException("Not a place in a register: " + service + ", " + seq);
            }
        }

        private static final Pattern SERVICE = Pattern.compile("[a-z][a-z-]*");

        @Override
        public String toString() {
            return "register/" + service + (seq == null ? "" : "." + seq);
        }
    }

    /** Whoever administers the platform, who manages tenants and decides nothing within them. */
    record Administrator() implements Authority {
        @Override
        public String toString() {
            return "administrator";
        }
    }

    /**
     * A rule whose time has come, without anybody's act.
     *
     * @param rule the rule's name
     */
    record Deadline(String rule) implements Authority {
        public Deadline {
            requireDetail(rule);
        }

        @Override
        public String toString() {
            return "deadline/" + rule;
        }
    }

    /** As what somebody acts in a right of its own. */
    enum Capacity {
        /** A member in good standing. */
        MEMBER,
        /** An organisation that may read, and act in what is its own. */
        OBSERVER,
        /** An organisation that is invited, in what its invitation lets it do. */
        INVITED,
        /** An organisation that was a member, in what it keeps. */
        FORMER,
        /** The organisation that keeps the consortium's office. */
        SECRETARIAT,
        /** Who acts for a seat of a body. */
        SEAT,
        /** Who holds an office of a body, or presides over it. */
        OFFICE,
        /** Who owns it, or a share in it. */
        OWNER,
        /** Who may use it: a licensee, a beneficiary of access rights. */
        BENEFICIARY,
        /** In whose favour it is pledged. */
        PLEDGEE,
        /** To whom it is paid. */
        PAYEE,
        /** A person in what is the person's own. */
        PERSON,
        /** Whoever has a paper of a secret vote. */
        BALLOT
    }

    /** In a right of an organisation's own. */
    static Authority of(Capacity capacity, OrganisationId holder) {
        return new OwnRight(capacity, holder.value());
    }

    /** By a resolution. */
    static Authority resolution(Id resolution) {
        return new Resolution(resolution.value());
    }

    /**
     * Reads what {@code toString} writes.
     *
     * @throws IllegalArgumentException when it is not an authority that this version of the software knows
     */
    static Authority parse(String text) {
        int slash = text.indexOf('/');
        String kind = slash < 0 ? text : text.substring(0, slash);
        String detail = slash < 0 ? "" : text.substring(slash + 1);
        return switch (kind) {
            case "resolution" -> new Resolution(detail);
            case "deed" -> new Deed(detail);
            case "register" -> register(detail);
            case "administrator" -> new Administrator();
            case "deadline" -> new Deadline(detail);
            default -> new OwnRight(capacity(kind), detail);
        };
    }

    private static Register register(String detail) {
        int dot = detail.indexOf('.');
        return dot < 0
                ? new Register(detail, null)
                : new Register(detail.substring(0, dot), Long.valueOf(detail.substring(dot + 1)));
    }

    private static Capacity capacity(String kind) {
        return Arrays.stream(Capacity.values())
                .filter(each -> Kebab.ofConstant(each).equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an authority: " + kind));
    }

    private static void requireDetail(String detail) {
        if (!DETAIL.matcher(detail).matches()) {
            throw new IllegalArgumentException("Not what an authority can be of: " + detail);
        }
    }

    /** An id, or two with a dot between them. */
    Pattern DETAIL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,128}");
}
