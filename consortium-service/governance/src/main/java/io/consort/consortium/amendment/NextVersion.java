package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.contradiction.Contradictions;
import io.consort.consortium.difference.Differences;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a draft must keep to so that it can follow the charter in force, whoever decides on it. */
final class NextVersion {

    private NextVersion() {}

    /**
     * The draft as the next version.
     *
     * @throws DomainException REFUSED {@code charter-contradictory}, {@code class-in-use}, {@code currency-differs}; CONFLICT
     *     {@code charter-unchanged}
     */
    static Charter of(CharterDraft draft, ConsortiumState state, LocalDate today) {
        Charter inForce = Charter.of(state);
        if (Differences.between(CharterDraft.of(inForce), draft).isEmpty()) {
            throw DomainException.conflict(
                    "charter-unchanged", "Version " + inForce.version() + " of the charter says the same.");
        }
        Charter next = draft.version(inForce.version() + 1);
        Contradictions.refuse(next, "");
        if (!next.currency().equals(inForce.currency())) {
            throw DomainException.refused(
                    "currency-differs",
                    "What members reported and owe is in " + inForce.currency() + "; a charter keeps its currency.");
        }
        requireClasses(next, state, today);
        return next;
    }

    /** Classes that someone belongs to, or is invited to, stay. */
    private static void requireClasses(Charter next, ConsortiumState state, LocalDate today) {
        TreeMap<String, TreeSet<String>> orphans = new TreeMap<>();
        Members.of(state)
                .byOrganisation()
                .forEach((id, each) -> classes(each, today)
                        .filter(of -> next.find(of).isEmpty())
                        .forEach(of -> orphans.computeIfAbsent(of.value(), _ -> new TreeSet<>())
                                .add(id)));
        if (!orphans.isEmpty()) {
            String first = orphans.firstKey();
            throw DomainException.refused(
                    "class-in-use",
                    "The class " + first + " cannot be abolished while someone belongs or is invited to it: "
                            + String.join(", ", List.copyOf(orphans.firstEntry().getValue())) + ".");
        }
    }

    private static Stream<ClassId> classes(Participation each, LocalDate today) {
        Stream<ClassId> invited = each.invitation() == null
                ? Stream.of()
                : Stream.of(each.invitation().membershipClass());
        return Stream.concat(
                invited,
                each.memberships().stream()
                        .filter(membership -> isToCome(membership, today))
                        .map(Membership::membershipClass));
    }

    private static boolean isToCome(Membership membership, LocalDate today) {
        return membership.covers(today) || membership.from().isAfter(today);
    }
}
