package io.consort.kernel.succession;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of what an organisation has goes to another by law, as the plan of the demerger names it. The organisation goes on, with all that is
 * not named.
 *
 * @param id its number on the register
 * @param from who goes on
 * @param to who takes over what is named
 * @param effective the first day on which that is its own
 * @param plan the SHA-256 of the plan or deed, in hexadecimal
 * @param allotments what is named
 */
public record Demerger(
        DemergerId id,
        OrganisationId from,
        OrganisationId to,
        LocalDate effective,
        String plan,
        List<Allotment> allotments) {

    /** Most things that one can name in all, so that it fits into an entry and into the entry that relies on it. */
    public static final int MOST = 100;

    public Demerger {
        allotments = requireAllotments(allotments);
        requireParties(from, to);
        requirePlan(plan);
    }

    /**
     * Sees that they are not too many, and each is named once.
     *
     * @return the same, which nobody can change
     */
    public static List<Allotment> requireAllotments(List<Allotment> allotments) {
        if (allotments.isEmpty() || allotments.size() > MOST || new HashSet<>(allotments).size() < allotments.size()) {
            throw DomainException.invalid("/allotments", "Name 1 to " + MOST + " things that pass, each once.");
        }
        return List.copyOf(allotments);
    }

    /** Sees that they are two. */
    public static void requireParties(OrganisationId from, OrganisationId to) {
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "A part of it goes to another organisation, and both are " + to + ".");
        }
    }

    /** Sees that a digest can be one. */
    public static void requirePlan(String plan) {
        try {
            Authority.Deed _ = new Authority.Deed(plan);
        } catch (IllegalArgumentException malformed) {
            throw DomainException.invalid("/plan", "Write the SHA-256 of the plan, 64 digits in hexadecimal.");
        }
    }

    /** Whether it names something that a service keeps. */
    public boolean concerns(String service) {
        return allotments.stream().anyMatch(each -> each.kind().service().equals(service));
    }

    /**
     * What comes of it at one service: what is named of it passes, apart from what something speaks against.
     *
     * @param heir who has the receiver's place there
     * @param today the day on which it is recorded
     * @param against why a thing does not pass; empty where it does
     * @throws DomainException REFUSED {@code succession-in-future}, {@code nothing-allotted} where nothing of that service is named
     */
    public Division at(
            String service, OrganisationId heir, LocalDate today, Function<Allotment, Optional<String>> against) {
        Heirs.requireBegun(effective, today);
        if (!concerns(service)) {
            throw DomainException.refused(
                    "nothing-allotted", "The plan of " + id + " names nothing that " + service + " keeps.");
        }
        List<Allotment> passed = new ArrayList<>();
        List<Unheld> unheld = new ArrayList<>();
        for (Allotment each : allotments) {
            if (each.kind().service().equals(service)) {
                Optional<String> reason = heir.equals(from)
                        ? Optional.of(from + " has the place of " + to + " by now.")
                        : spokenAgainst(each, against);
                reason.ifPresentOrElse(why -> unheld.add(new Unheld(each, why)), () -> passed.add(each));
            }
        }
        return new Division(id, from, heir, effective, plan, passed, unheld);
    }

    /** An id that nothing can have is no reason to let all the rest wait. */
    private static Optional<String> spokenAgainst(Allotment each, Function<Allotment, Optional<String>> against) {
        try {
            return against.apply(each);
        } catch (DomainException malformed) {
            if (malformed.kind() != Kind.INVALID) {
                throw malformed;
            }
            return Optional.of(malformed.detail());
        }
    }

    /**
     * What speaks against a thing that one organisation has at most.
     *
     * @param holder who has it; empty where there is no such thing
     */
    public Optional<String> unlessOf(Optional<OrganisationId> holder) {
        return holder.filter(from::equals).isPresent()
                ? Optional.empty()
                : Optional.of(holder.map(each -> "It is of " + each + ".").orElse("There is no such thing here."));
    }
}
