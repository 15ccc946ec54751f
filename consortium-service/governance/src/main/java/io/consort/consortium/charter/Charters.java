package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * A consortium's charter in all its versions.
 *
 * @param byVersion the last is in force; none comes into force before the one before it
 * @param proposals what all members were asked to agree to, by number
 */
public record Charters(PSortedMap<Integer, CharterVersion> byVersion, PSortedMap<Integer, CharterProposal> proposals) {

    /** None yet. */
    public static final Charters EMPTY = new Charters(TreePMap.empty(), TreePMap.empty());

    /** As a state has them. */
    public static Charters of(ConsortiumState state) {
        return state.get(Charters.class);
    }

    /** The charter of a date, as it was known at an instant or is known now; of a day before the consortium's first, the one in force. */
    public Charter then(LocalDate date, @Nullable Instant knownAt) {
        return on(date, knownAt).map(CharterVersion::charter).orElseGet(this::inForce);
    }

    /** The version of that number. */
    public Optional<CharterVersion> find(int version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /**
     * The charter in force.
     *
     * @throws DomainException NOT_FOUND when none was adopted: the consortium has not been created
     */
    public Charter inForce() {
        return last().charter();
    }

    /**
     * The last version.
     *
     * @throws DomainException NOT_FOUND when none was adopted
     */
    public CharterVersion last() {
        if (byVersion.isEmpty()) {
            throw new DomainException(Kind.NOT_FOUND, "not-found", "This consortium has not been created.");
        }
        return Objects.requireNonNull(byVersion.get(byVersion.lastKey()));
    }

    /** The version that was in force on a date; empty before the first day of the consortium. */
    public Optional<CharterVersion> on(LocalDate date) {
        return on(date, null);
    }

    /**
     * The version that was in force on a date; empty before the first day of the consortium.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    public Optional<CharterVersion> on(LocalDate date, @Nullable Instant knownAt) {
        return upTo(date, knownAt).reduce((earlier, later) -> later);
    }

    /** The versions up to the one of a date, as they were known at an instant; null for as they are known now. */
    public Stream<CharterVersion> upTo(LocalDate date, @Nullable Instant knownAt) {
        return byVersion.values().stream()
                .filter(each -> knownAt == null || !each.recorded().isAfter(knownAt))
                .filter(each -> !each.from().isAfter(date));
    }

    /** The proposal of that number. */
    public Optional<CharterProposal> proposal(int number) {
        return Optional.ofNullable(proposals.get(number));
    }

    /** The number that a proposal gets next. */
    public int nextProposal() {
        return proposals.isEmpty() ? 1 : proposals.lastKey() + 1;
    }

    /** Whether members can still agree to it: none was made after it, and the version that it amends is in force. */
    public boolean isOpen(CharterProposal proposal) {
        return proposal.number() + 1 == nextProposal()
                && proposal.amends() == inForce().version();
    }

    /**
     * The charters after an event.
     *
     * @param founded the first day of the consortium, from which on holds what was adopted before anyone had acceded
     */
    public Charters apply(CharterEvent event, Instant recorded, LocalDate founded) {
        return switch (event) {
            case CharterAdopted(Charter charter) -> with(new CharterVersion(charter, founded, recorded, null, null));
            case CharterAmended e -> with(new CharterVersion(e.charter(), e.from(), recorded, e.resolution(), null));
            case CharterAgreed e -> with(new CharterVersion(e.charter(), e.from(), recorded, null, e.proposal()));
            case CharterProposed e -> with(CharterProposal.of(e, recorded));
            case CharterConsented e ->
                proposal(e.proposal())
                        .map(each -> with(each.with(e.organisation())))
                        .orElse(this);
        };
    }

    private Charters with(CharterVersion version) {
        return new Charters(byVersion.plus(version.charter().version(), version), proposals);
    }

    private Charters with(CharterProposal proposal) {
        return new Charters(byVersion, proposals.plus(proposal.number(), proposal));
    }
}
