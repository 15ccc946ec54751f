package io.consort.consortium.rule;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that decides.
 *
 * @param parent the body it answers to; null for the highest
 * @param seats the sorts of seats it has
 * @param proxies how far one seat may vote for others
 * @param meetings how it meets
 */
public record BodyRule(
        BodyId id,
        String name,
        BodyKind kind,
        @Nullable BodyId parent,
        List<SeatRule> seats,
        ProxyRule proxies,
        MeetingRule meetings) {

    private static final int MOST_SORTS = 20;

    public BodyRule {
        name = Wording.require("/name", name, 100);
        seats = List.copyOf(seats);
        if (seats.isEmpty() || seats.size() > MOST_SORTS) {
            throw DomainException.invalid("/seats", "From 1 to " + MOST_SORTS + " sorts of seats.");
        }
        if (seats.stream().map(SeatRule::id).distinct().count() < seats.size()) {
            throw DomainException.invalid("/seats", "Two sorts of seats have the same id.");
        }
        if (id.equals(parent)) {
            throw DomainException.invalid("/parent", "A body does not answer to itself.");
        }
    }

    /** The sort of seat of that id. */
    public Optional<SeatRule> find(SeatRuleId seat) {
        return seats.stream().filter(each -> each.id().equals(seat)).findFirst();
    }
}
