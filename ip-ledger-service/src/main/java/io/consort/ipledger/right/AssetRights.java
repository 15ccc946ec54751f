package io.consort.ipledger.right;

import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.Row;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/**
 * The rights to one asset.
 *
 * @param ids all of them, in the order of recording
 * @param exclusive where exclusive licences lie; null where there is none
 * @param sole where sole licences lie
 * @param open where rights lie that shut nobody out
 * @param cleared the licences that co-owners had notice of and that are not granted yet
 * @param barred what disputes were decided against
 */
record AssetRights(
        PVector<RightId> ids,
        @Nullable Plots exclusive,
        @Nullable Plots sole,
        @Nullable Plots open,
        PVector<Clearance> cleared,
        PVector<BarredLicence> barred) {

    static final AssetRights NONE = new AssetRights(Row.empty(), null, null, null, Row.empty(), Row.empty());

    /** With a right more. */
    AssetRights granted(Right right) {
        Grant grant = right.grant();
        Optional<Clearance> used = cleared.stream()
                .filter(each -> each.allows(grant))
                .findFirst()
                .or(() -> cleared.stream().filter(each -> each.isUsedBy(grant)).findFirst());
        return new AssetRights(
                        ids.plus(right.id()),
                        exclusive,
                        sole,
                        open,
                        used.isPresent() ? cleared.minus(used.get()) : cleared,
                        barred)
                .lying(right);
    }

    /** With a licence whose notice has run. */
    AssetRights cleared(Clearance clearance) {
        return cleared.contains(clearance)
                ? this
                : new AssetRights(ids, exclusive, sole, open, cleared.plus(clearance), barred);
    }

    /** With other decisions against licences. */
    AssetRights barring(PVector<BarredLicence> next) {
        return new AssetRights(ids, exclusive, sole, open, cleared, next);
    }

    /** With another in the place of a party to what is cleared or barred. */
    AssetRights with(PlaceTaken taken) {
        return new AssetRights(
                ids,
                exclusive,
                sole,
                open,
                Row.from(cleared.stream().map(each -> each.with(taken)).toList()),
                Row.from(barred.stream().map(each -> each.with(taken)).toList()));
    }

    /** The co-owners towards whom a notice leaves the way free for a grant. */
    Set<OrganisationId> clearedTowards(Grant grant) {
        return cleared.stream()
                .filter(each -> each.allows(grant))
                .flatMap(each -> each.towards().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With a right where it lies now. */
    AssetRights lying(Right right) {
        return switch (right.grant().terms().kind()) {
            case EXCLUSIVE -> new AssetRights(ids, with(exclusive, right), sole, open, cleared, barred);
            case SOLE -> new AssetRights(ids, exclusive, with(sole, right), open, cleared, barred);
            case IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS, NON_EXCLUSIVE ->
                new AssetRights(ids, exclusive, sole, with(open, right), cleared, barred);
        };
    }

    private static Plots with(@Nullable Plots plots, Right right) {
        Plots next = plots;
        for (Plot plot : Plot.of(right)) {
            next = Plots.with(next, plot);
        }
        return Objects.requireNonNull(next); // a right has at least one field
    }

    /** A right of the same kind that lies where the terms do and is wanted; null when there is none. */
    @Nullable
    RightId alike(Terms terms, Predicate<RightId> wanted) {
        Plots there = switch (terms.kind()) {
            case EXCLUSIVE -> exclusive;
            case SOLE -> sole;
            case IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS, NON_EXCLUSIVE -> open;
        };
        for (Sought sought : Sought.of(terms.extent())) {
            RightId found = Plots.find(there, sought, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A right that stands against the terms; null when there is none. Rights that shut nobody out are no bar to one another. */
    @Nullable
    RightId against(Terms terms, Predicate<RightId> bars) {
        for (Sought sought : Sought.of(terms.extent())) {
            RightId found = Plots.find(exclusive, sought, bars);
            found = found == null ? Plots.find(sole, sought, bars) : found;
            found = found == null && !terms.kind().isOpen() ? Plots.find(open, sought, bars) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
