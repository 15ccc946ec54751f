package io.consort.ipledger.right;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a right reaches over, in its three dimensions.
 *
 * @param fields for which uses; each once, none that lies below another
 * @param territory where
 * @param from its first day
 * @param until its last day; null where it lasts as long as the asset does
 */
public record Extent(
        List<FieldOfUse> fields,
        Territory territory,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Most fields that one right names. */
    public static final int MAX_FIELDS = 20;

    public Extent {
        if (fields.isEmpty()
                || fields.size() > 2 * MAX_FIELDS) { // where two rights overlap there may be as many as both name
            throw tooMany();
        }
        if (until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "A right ends no earlier than it begins, which is " + from + ".");
        }
        fields = widest(fields);
    }

    private static DomainException tooMany() {
        return DomainException.invalid("/fields", "A right is for 1 to " + MAX_FIELDS + " fields of use.");
    }

    /** The same, as what one right may be for. */
    Extent ofOne() {
        if (fields.size() > MAX_FIELDS) {
            throw tooMany();
        }
        return this;
    }

    private static List<FieldOfUse> widest(List<FieldOfUse> fields) {
        List<FieldOfUse> widest = new ArrayList<>();
        for (FieldOfUse field : new TreeSet<>(fields)) { // a field comes before all that lies below it
            if (widest.stream().noneMatch(wider -> wider.covers(field))) {
                widest.add(field);
            }
        }
        return List.copyOf(widest);
    }

    /** Whether a use, a place and a day are in both. */
    boolean overlaps(Extent other) {
        return overlapsInTime(other)
                && fields.stream().anyMatch(mine -> other.fields.stream().anyMatch(mine::overlaps))
                && territory.overlaps(other.territory);
    }

    private boolean overlapsInTime(Extent other) {
        return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
    }

    /** What is in both, where they overlap. */
    Extent and(Extent other) {
        List<FieldOfUse> both = new ArrayList<>();
        for (FieldOfUse mine : fields) {
            for (FieldOfUse theirs : other.fields) {
                if (mine.overlaps(theirs)) {
                    both.add(mine.covers(theirs) ? theirs : mine);
                }
            }
        }
        return new Extent(
                both, territory.and(other.territory), from.isAfter(other.from) ? from : other.from, earlier(other));
    }

    private @Nullable LocalDate earlier(Extent other) {
        if (until == null || other.until == null) {
            return until == null ? other.until : until;
        }
        return until.isBefore(other.until) ? until : other.until;
    }

    /** Whether all of the other lies in this. */
    boolean covers(Extent other) {
        return !other.from.isBefore(from)
                && (until == null || (other.until != null && !other.until.isAfter(until)))
                && other.fields.stream().allMatch(theirs -> fields.stream().anyMatch(mine -> mine.covers(theirs)))
                && territory.covers(other.territory);
    }

    /** As a sentence names its days. */
    String days() {
        return "from " + from + (until == null ? " on" : " to " + until);
    }

    boolean isForAllUses() {
        return fields.equals(List.of(FieldOfUse.ALL));
    }

    /** As a sentence names its fields. */
    String uses() {
        return isForAllUses()
                ? "all fields"
                : fields.stream().map(FieldOfUse::value).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return uses() + " in " + territory + " " + days();
    }
}
