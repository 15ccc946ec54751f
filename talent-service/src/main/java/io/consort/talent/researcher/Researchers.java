package io.consort.talent.researcher;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import io.consort.talent.TalentState;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * Everyone who was ever registered.
 *
 * @param all by pseudonym
 * @param uncommitted known, without a commitment to their personal data yet
 * @param erasing to be forgotten, and not known to be erased yet
 * @param nextNumber from which the next free pseudonym is sought
 */
public record Researchers(
        PSortedMap<Pseudonym, Researcher> all, PSet<Pseudonym> uncommitted, PSet<Pseudonym> erasing, int nextNumber) {

    /** Nobody yet. */
    public static final Researchers EMPTY =
            new Researchers(TreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty(), 1);

    /** As a state has them. */
    public static Researchers of(TalentState state) {
        return state.get(Researchers.class);
    }

    /** The researcher of that pseudonym, forgotten or not. */
    public Optional<Researcher> find(Pseudonym id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * As {@link #find}.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Researcher require(Pseudonym id) {
        return find(id).orElseThrow(() -> DomainException.notFound("researcher", id));
    }

    Pseudonym nextFree() {
        int number = nextNumber;
        while (all.containsKey(Pseudonym.of(number))) {
            number++;
        }
        return Pseudonym.of(number);
    }

    /** With one more. */
    public Researchers registered(Pseudonym id, List<Affiliation> affiliations, Consent consent) {
        int next = id.equals(Pseudonym.of(nextNumber)) ? nextNumber + 1 : nextNumber;
        return new Researchers(
                all.plus(id, new Researcher.Known(id, affiliations, consent, null)),
                uncommitted.plus(id),
                erasing,
                next);
    }

    /** Once another has the place of an organisation: who works there works for that from the day on. */
    public Researchers succeeded(OrganisationId from, OrganisationId to, LocalDate on) {
        PSortedMap<Pseudonym, Researcher> next = all;
        for (Researcher each : all.values()) {
            if (each.worked(from)) {
                next = next.plus(each.id(), each.with(Affiliation.succeeded(each.affiliations(), from, to, on)));
            }
        }
        return new Researchers(next, uncommitted, erasing, nextNumber);
    }

    /** Once those whom a demerger's plan names work for the receiver from the day on. */
    public Researchers divided(Division division) {
        PSortedMap<Pseudonym, Researcher> next = all;
        for (String each : division.passed(Allotment.Kind.RESEARCHER).toList()) {
            Researcher person = require(new Pseudonym(each));
            next = next.plus(
                    person.id(),
                    person.with(Affiliation.succeeded(
                            person.affiliations(), division.from(), division.to(), division.effective())));
        }
        return new Researchers(next, uncommitted, erasing, nextNumber);
    }

    /** With the personal data of one kept. */
    public Researchers committed(Pseudonym id, Commitment commitment) {
        Researcher changed = switch (require(id)) {
            case Researcher.Known known -> known.with(commitment);
            case Researcher.Forgotten forgotten -> forgotten.with(commitment);
        };
        return new Researchers(all.plus(id, changed), uncommitted.minus(id), erasing, nextNumber);
    }

    /** With one to be forgotten. */
    public Researchers erasureOrdered(Pseudonym id) {
        return switch (require(id)) {
            case Researcher.Known known ->
                new Researchers(all.plus(id, known.forget()), uncommitted.minus(id), erasing.plus(id), nextNumber);
            case Researcher.Forgotten _ -> this;
        };
    }

    /** With the personal data of one gone. */
    public Researchers erased(Pseudonym id) {
        return switch (require(id)) {
            case Researcher.Known _ -> erasureOrdered(id).erased(id);
            case Researcher.Forgotten forgotten ->
                new Researchers(all.plus(id, forgotten.done()), uncommitted, erasing.minus(id), nextNumber);
        };
    }
}
