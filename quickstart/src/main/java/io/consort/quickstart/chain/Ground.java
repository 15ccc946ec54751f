package io.consort.quickstart.chain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On what an entry says that it rests, its attribute {@code authority}: a kind, and after a slash what tells it from others of its kind.
 *
 * @param detail empty for the administrator
 */
record Ground(String kind, String detail) {

    static final String RESOLUTION = "resolution";
    static final String REGISTER = "register";
    private static final String DEADLINE = "deadline";

    /** The rights of one's own. */
    static final Set<String> OWN = Set.of(
            "member",
            "observer",
            "invited",
            "former",
            "secretariat",
            "seat",
            "office",
            "owner",
            "beneficiary",
            "pledgee",
            "payee",
            "person",
            "ballot");

    private static final String DETAIL = "[A-Za-z0-9][A-Za-z0-9._-]{0,128}";
    private static final Pattern SYNTAX = Pattern.compile("(administrator)|(?:(deed)/([0-9a-f]{64}))"
            + "|(?:(register)/([a-z][a-z-]*(?:\\.[1-9][0-9]{0,17})?))|(?:([a-z-]+)/(" + DETAIL + "))");

    /** Empty where it is none of which this program knows. */
    static Optional<Ground> read(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1) != null) {
            return Optional.of(new Ground(parts.group(1), ""));
        }
        if (parts.group(2) != null) {
            return Optional.of(new Ground(parts.group(2), parts.group(3)));
        }
        if (parts.group(4) != null) {
            return Optional.of(new Ground(parts.group(4), parts.group(5)));
        }
        String kind = parts.group(6);
        return OWN.contains(kind) || kind.equals(RESOLUTION) || kind.equals(DEADLINE)
                ? Optional.of(new Ground(kind, parts.group(7)))
                : Optional.empty();
    }

    static Ground resolution(String id) {
        return new Ground(RESOLUTION, id);
    }

    /** Whether it is somebody's own will, be it of a right, a deed, or the administrator's. */
    boolean isSomebodys() {
        return !isResolution() && !kind.equals(REGISTER) && !kind.equals(DEADLINE);
    }

    /** Whether it is a resolution. */
    boolean isResolution() {
        return kind.equals(RESOLUTION);
    }

    /** Whether it lies in the consortium's own ledger, so that what rests on it elsewhere has its proof beside it. */
    boolean isElsewhere() {
        return isResolution() || (kind.equals(REGISTER) && detail.indexOf('.') > 0);
    }

    /** The number of the entry that a register is named with. */
    long entry() {
        return Long.parseLong(detail.substring(detail.indexOf('.') + 1));
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind : kind + "/" + detail;
    }
}
