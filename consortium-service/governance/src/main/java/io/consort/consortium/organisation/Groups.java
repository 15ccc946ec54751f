package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations on a register belong together. A parent that was merged into another is followed to it, so that the
 * group goes on under the successor; where a parent was split, the group under it is on its own.
 */
public record Groups(Organisations register) {

    /** The organisation itself, or whoever has stepped into its place by a date; empty where it was split. */
    Optional<OrganisationId> standing(OrganisationId organisation, LocalDate on) {
        OrganisationId at = organisation;
        while (true) {
            Succession succession = register.find(at)
                    .map(each -> each.chronicle().succession())
                    .filter(each -> each.isEffective(on))
                    .orElse(null);
            if (succession == null) {
                return Optional.of(at);
            }
            if (succession.heir().isEmpty()) {
                return Optional.empty();
            }
            at = succession.heir().get();
        }
    }

    /** The organisation directly above one on a date. */
    public Optional<OrganisationId> parentOf(OrganisationId organisation, LocalDate on) {
        return register.find(organisation)
                .filter(each -> !each.chronicle().isOver(on))
                .flatMap(each -> each.chronicle().under(on))
                .flatMap(parent -> standing(parent, on));
    }

    /** The head of an organisation's group on a date; the organisation itself where nobody is above it. */
    public OrganisationId headOf(OrganisationId organisation, LocalDate on) {
        OrganisationId at = standing(organisation, on).orElse(organisation);
        while (true) {
            Optional<OrganisationId> above = parentOf(at, on);
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
    }

    /** All that have the same head as an organisation on a date, itself and the head included, by id. */
    public SortedSet<OrganisationId> affiliates(OrganisationId organisation, LocalDate on) {
        SortedSet<OrganisationId> all = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        collect(tree(headOf(organisation, on), on), all);
        return all;
    }

    private static void collect(GroupTree tree, SortedSet<OrganisationId> all) {
        all.add(tree.organisation());
        tree.below().forEach(each -> collect(each, all));
    }

    /** An organisation with all below it on a date. */
    public GroupTree tree(OrganisationId organisation, LocalDate on) {
        List<GroupTree> below = everUnder(organisation)
                .filter(each -> parentOf(each, on).filter(organisation::equals).isPresent())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .map(each -> tree(each, on))
                .toList();
        return new GroupTree(organisation, below);
    }

    /** Whoever was at some time under an organisation, or under one that it succeeded. */
    private Stream<OrganisationId> everUnder(OrganisationId organisation) {
        return Stream.concat(
                register.links().below(organisation).stream(),
                register.links().predecessors(organisation).stream().flatMap(this::everUnder));
    }

    /** An organisation with all that were ever below it, or will be. */
    public Set<OrganisationId> everBelow(OrganisationId organisation) {
        Set<OrganisationId> all = new HashSet<>();
        Deque<OrganisationId> open = new ArrayDeque<>(List.of(organisation));
        while (!open.isEmpty()) {
            OrganisationId at = open.remove();
            if (all.add(at)) {
                open.addAll(register.links().below(at));
                open.addAll(register.links().predecessors(at));
            }
        }
        return all;
    }

    /** The first day after a date on which anything begins or ends in the line above an organisation; empty where nothing does. */
    public Optional<LocalDate> nextChange(OrganisationId organisation, LocalDate after) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Set<OrganisationId> seen = new HashSet<>();
        Deque<OrganisationId> open = new ArrayDeque<>(List.of(organisation));
        while (!open.isEmpty()) {
            OrganisationId at = open.remove();
            if (seen.add(at)) {
                Chronicle chronicle =
                        register.find(at).map(Organisation::chronicle).orElse(Chronicle.begun(null));
                chronicle.groups().forEach(each -> {
                    Stream.of(Optional.ofNullable(each.from()), Optional.ofNullable(each.until()))
                            .flatMap(Optional::stream)
                            .forEach(days::add);
                    open.add(each.parent());
                });
                if (chronicle.succession() != null) {
                    days.add(chronicle.succession().effectiveOn());
                    open.addAll(chronicle.succession().successors());
                }
            }
        }
        return Optional.ofNullable(days.higher(after));
    }

    /**
     * Whether one organisation is below another on any day from a date on, going up by belonging and by succession alike.
     */
    boolean isEverBelow(OrganisationId organisation, OrganisationId above, LocalDate from) {
        return climbs(organisation, above, from, null);
    }

    private boolean climbs(OrganisationId at, OrganisationId goal, LocalDate from, @Nullable LocalDate until) {
        if (at.equals(goal)) {
            return true;
        }
        Chronicle chronicle = register.find(at).map(Organisation::chronicle).orElse(Chronicle.begun(null));
        Succession succession = chronicle.succession();
        LocalDate end = succession == null ? until : earlier(until, succession.effectiveOn());
        for (Belonging each : chronicle.groups()) {
            LocalDate since = each.from() == null || each.from().isBefore(from) ? from : each.from();
            LocalDate till = earlier(end, each.until());
            if (isDay(since, till) && climbs(each.parent(), goal, since, till)) {
                return true;
            }
        }
        if (succession == null || succession.heir().isEmpty()) {
            return false;
        }
        LocalDate since = succession.effectiveOn().isBefore(from) ? from : succession.effectiveOn();
        return isDay(since, until) && climbs(succession.heir().get(), goal, since, until);
    }

    private static boolean isDay(LocalDate since, @Nullable LocalDate until) {
        return until == null || since.isBefore(until);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
