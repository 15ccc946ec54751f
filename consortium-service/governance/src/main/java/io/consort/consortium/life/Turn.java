package io.consort.consortium.life;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Something that all other services are told. What was told under a lower number counts no more.
 *
 * @param number from 1, one more each time
 * @param services who is told
 * @param replies the last of each service that has been told
 */
public record Turn(int number, Told told, List<OtherService> services, PVector<Reply> replies) {

    public Turn {
        services = List.copyOf(services);
    }

    /**
     * Of which nobody has said anything yet.
     *
     * @param services null in entries of before there was a ledger of the work
     */
    static Turn of(int number, Told told, @Nullable List<OtherService> services) {
        return new Turn(number, told, services == null ? OtherService.BEFORE_WORK : services, TreePVector.empty());
    }

    /** What a service last said; empty where it was not told yet. */
    public Optional<Reply> of(OtherService service) {
        return replies.stream().filter(each -> each.service() == service).findFirst();
    }

    /** Whether a service is told and has not confirmed it. */
    public boolean awaits(OtherService service) {
        return services.contains(service)
                && of(service).filter(Reply.Confirmed.class::isInstance).isEmpty();
    }

    /** Those that have not confirmed it. */
    public List<OtherService> awaited() {
        return services.stream().filter(this::awaits).toList();
    }

    /** Where the ledgers of those that have confirmed it stood. */
    public List<LedgerEnd> ends() {
        return replies.stream()
                .flatMap(each -> each instanceof Reply.Confirmed confirmed
                        ? Optional.of(confirmed.ledger()).stream()
                        : Optional.<LedgerEnd>empty().stream())
                .toList();
    }

    Turn with(Reply reply) {
        PVector<Reply> others = TreePVector.from(replies.stream()
                .filter(each -> each.service() != reply.service())
                .toList());
        return new Turn(number, told, services, others.plus(reply));
    }

    /** How many different reasons for a delay of a service are recorded. */
    public int delays(OtherService service) {
        return of(service)
                .map(each -> each instanceof Reply.Delayed delayed ? delayed.number() : 0)
                .orElse(0);
    }
}
