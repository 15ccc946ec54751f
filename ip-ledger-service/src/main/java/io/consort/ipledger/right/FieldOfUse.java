package io.consort.ipledger.right;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of use as a code of levels, the wider first: {@code lithography.euv.masks}; {@code all} is every field. A field
 * covers what lies below it. Lower case only, so that no two codes differ where a reader sees one.
 */
public record FieldOfUse(String value) implements Id, Comparable<FieldOfUse> {

    /** Most levels of a code. */
    public static final int MAX_LEVELS = 6;

    private static final Pattern SYNTAX =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){0," + (MAX_LEVELS - 1) + "}");

    /** Every field. Below the syntax that its own creation needs. */
    public static final FieldOfUse ALL = new FieldOfUse("all");

    public FieldOfUse {
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches() || value.startsWith("all.")) {
            throw DomainException.invalid(
                    "",
                    "Not a field of use: write all, or 1 to " + MAX_LEVELS + " levels of lower-case letters, digits and"
                            + " hyphens with dots between, for example lithography.euv, at most " + MAX_LENGTH
                            + " characters.");
        }
    }

    /** Whether the other is this field or lies below it. */
    public boolean covers(FieldOfUse other) {
        return path().isEmpty() || other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** Whether some use is in both. */
    boolean overlaps(FieldOfUse other) {
        return covers(other) || other.covers(this);
    }

    /** The code by which fields sort so that a field is followed by all that lies below it. */
    String path() {
        return value.equals("all") ? "" : value;
    }

    /** The paths of the fields that cover this one, itself included, the widest first. */
    List<String> covering() {
        List<String> paths = new ArrayList<>();
        paths.add("");
        String path = path();
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            paths.add(path.substring(0, dot));
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
        return paths;
    }

    @Override
    public int compareTo(FieldOfUse other) {
        return path().compareTo(other.path());
    }

    @Override
    public String toString() {
        return value;
    }
}
