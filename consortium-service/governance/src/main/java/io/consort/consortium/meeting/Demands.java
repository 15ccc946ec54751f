package io.consort.consortium.meeting;

import io.consort.consortium.meeting.DemandEvent.MeetingDemanded;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What seats have asked for.
 *
 * @param all in the order in which they did
 */
public record Demands(PVector<Demand> all) {

    static final Demands NONE = new Demands(TreePVector.empty());

    /** The demand of that id. */
    public Optional<Demand> find(DemandId id) {
        int number = id.number();
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    /**
     * The demand of that id.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    Demand require(DemandId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("demand", id));
    }

    DemandId next() {
        return DemandId.of(all.size() + 1);
    }

    Demands apply(DemandEvent event) {
        return event instanceof MeetingDemanded demanded
                ? new Demands(all.plus(Demand.of(demanded)))
                : new Demands(all.with(
                        event.demand().number() - 1, require(event.demand()).apply(event)));
    }
}
