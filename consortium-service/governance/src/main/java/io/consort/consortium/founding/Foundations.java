package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.consortium.organisation.Consortia;
import io.consort.kernel.identity.ConsortiumId;
import java.util.Locale;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The consortia there are.
 *
 * @param byId each by its id
 * @param spellings who has an id, by the id in lower case
 * @param opening those whose own ledger is still to be begun
 */
public record Foundations(
        PSortedMap<String, FoundedConsortium> byId, PMap<String, ConsortiumId> spellings, PSet<ConsortiumId> opening)
        implements Consortia {

    /** None yet. */
    public static final Foundations EMPTY =
            new Foundations(TreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** As a state has them. */
    public static Foundations of(ConsortiumState state) {
        return state.get(Foundations.class);
    }

    /** The consortium of that id. */
    public Optional<FoundedConsortium> find(ConsortiumId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public boolean isFounded(ConsortiumId id) {
        return find(id).isPresent();
    }

    /** Who has an id that differs at most in capital letters. */
    Optional<ConsortiumId> holder(ConsortiumId id) {
        return Optional.ofNullable(spellings.get(id.value().toLowerCase(Locale.ROOT)));
    }

    /** With one more. */
    public Foundations founded(ConsortiumFounded event) {
        ConsortiumId id = event.consortium();
        return new Foundations(
                byId.plus(id.value(), new FoundedConsortium(id, event.foundation(), event.charter(), Stage.OPENING)),
                spellings.plus(id.value().toLowerCase(Locale.ROOT), id),
                opening.plus(id));
    }

    /** With one opened. */
    public Foundations opened(ConsortiumOpened event) {
        ConsortiumId id = event.consortium();
        return find(id).map(founded -> new Foundations(
                        byId.plus(
                                id.value(),
                                new FoundedConsortium(id, founded.foundation(), founded.charter(), Stage.FORMING)),
                        spellings,
                        opening.minus(id)))
                .orElse(this);
    }
}
