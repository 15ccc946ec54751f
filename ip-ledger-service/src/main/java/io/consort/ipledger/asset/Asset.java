package io.consort.ipledger.asset;

import io.consort.ipledger.share.Shares;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is owned, apart from who owns it.
 *
 * @param id given by the consortium, never reused
 * @param kind what it is
 * @param title what it is called, as on its first page
 * @param ground how it relates to the consortium's work
 * @param inventors who made it; their contributions sum to one; none where nobody is named
 * @param origin the work it came out of, where known
 * @param identifiers what it is known by outside
 * @param particulars what matters about an asset of its kind; null until they are known
 */
public record Asset(
        AssetId id,
        AssetKind kind,
        String title,
        Ground ground,
        List<Inventor> inventors,
        @Nullable Origin origin,
        List<Identifier> identifiers,
        @Nullable Particulars particulars) {

    /** Longest title, in characters. */
    public static final int MAX_TITLE = 500;

    public Asset {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw DomainException.invalid("/title", "A title has 1 to " + MAX_TITLE + " characters.");
        }
        inventors = List.copyOf(inventors);
        identifiers = List.copyOf(identifiers);
        if (!inventors.isEmpty()) {
            Shares.requireWhole(
                    "/inventors",
                    "the invention",
                    inventors.stream().map(Inventor::contribution).toList());
        }
        requireOnce("/inventors", inventors.stream().map(Inventor::person).toList());
        requireOnce("/identifiers", identifiers);
        requireOrigin(ground, origin);
        requireKind(kind, particulars);
    }

    /** As the other, before its particulars are known. */
    public Asset(
            AssetId id,
            AssetKind kind,
            String title,
            Ground ground,
            List<Inventor> inventors,
            @Nullable Origin origin,
            List<Identifier> identifiers) {
        this(id, kind, title, ground, inventors, origin, identifiers, null);
    }

    private static void requireOrigin(Ground ground, @Nullable Origin origin) {
        boolean inWorkPackage = origin != null && origin.workPackage() != null;
        if (ground == Ground.FOREGROUND && !inWorkPackage) {
            throw DomainException.invalid(
                    "/origin", "Foreground comes out of a project and a work package: name both.");
        }
        if (ground == Ground.SIDEGROUND && inWorkPackage) {
            throw DomainException.invalid(
                    "/origin/workPackage",
                    "Sideground is made outside the work packages; what comes out of one is foreground.");
        }
    }

    private static void requireKind(AssetKind kind, @Nullable Particulars particulars) {
        if (particulars != null && particulars.kind() != kind) {
            throw DomainException.invalid(
                    "/particulars/kind",
                    "The asset is a " + Kebab.ofConstant(kind) + ", and these are particulars of a "
                            + Kebab.ofConstant(particulars.kind()) + ".");
        }
    }

    Asset with(Identifier identifier) {
        List<Identifier> more = new ArrayList<>(identifiers);
        more.add(identifier);
        return new Asset(id, kind, title, ground, inventors, origin, more, particulars);
    }

    Asset with(Particulars next) {
        return new Asset(id, kind, title, ground, inventors, origin, identifiers, next);
    }

    /** The same, made by others. */
    public Asset madeBy(List<Inventor> others) {
        return new Asset(id, kind, title, ground, others, origin, identifiers, particulars);
    }

    /** The same by another name. */
    public Asset called(String other) {
        return new Asset(id, kind, other, ground, inventors, origin, identifiers, particulars);
    }

    /** The same out of other work. */
    public Asset outOf(Ground otherGround, @Nullable Origin other) {
        return new Asset(id, kind, title, otherGround, inventors, other, identifiers, particulars);
    }

    /**
     * The same with another number in the place of one.
     *
     * @param right null where it has no other
     */
    public Asset renumbered(Identifier wrong, @Nullable Identifier right) {
        List<Identifier> others = new ArrayList<>(identifiers);
        int place = others.indexOf(wrong);
        if (right == null) {
            others.remove(wrong);
        } else if (place >= 0) {
            others.set(place, right);
        }
        return new Asset(id, kind, title, ground, inventors, origin, others, particulars);
    }

    private static void requireOnce(String pointer, List<?> things) {
        Set<Object> seen = new HashSet<>();
        for (Object each : things) {
            if (!seen.add(each)) {
                throw DomainException.invalid(pointer, "Each is named once, and " + each + " is named twice.");
            }
        }
    }
}
