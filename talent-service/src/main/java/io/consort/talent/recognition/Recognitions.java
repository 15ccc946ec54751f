package io.consort.talent.recognition;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.TalentState;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The decisions on titles.
 *
 * @param all in the order they were taken; the number of each is its place, from 1
 * @param granted which decision recognised a title of a researcher at a host
 */
public record Recognitions(PVector<Recognition> all, PMap<String, RecognitionId> granted) {

    /** None yet. */
    public static final Recognitions EMPTY = new Recognitions(TreePVector.empty(), HashTreePMap.empty());

    /** As a state has them. */
    public static Recognitions of(TalentState state) {
        return state.get(Recognitions.class);
    }

    /** The decision of that number. */
    public Optional<Recognition> find(RecognitionId id) {
        int place = id.number() - 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** The decision by which the same was recognised before. */
    Optional<RecognitionId> earlier(Sought sought) {
        return Optional.ofNullable(granted.get(key(sought)));
    }

    RecognitionId next() {
        return RecognitionId.of(all.size() + 1);
    }

    /** With a title recognised. */
    public Recognitions granted(RecognitionId id, Sought sought, Award award) {
        return new Recognitions(all.plus(Recognition.of(id, sought, award)), granted.plus(key(sought), id));
    }

    /** With a title refused. */
    public Recognitions refused(RecognitionId id, Sought sought, Reason reason) {
        return new Recognitions(all.plus(Recognition.of(id, sought, reason)), granted);
    }

    /** Once another has the place of a party: what was recognised is recognised between those that exist. */
    public Recognitions succeeded(OrganisationId from, OrganisationId to) {
        PVector<Recognition> next = all;
        PMap<String, RecognitionId> keys = granted;
        for (Recognition each : all) {
            Optional<Sought> now = each.sought().succeeded(from, to);
            if (now.isPresent()) {
                next = next.with(each.id().number() - 1, new Recognition(each.id(), now.get(), each.outcome()));
                keys = each.outcome() instanceof Outcome.Recognised && !keys.containsKey(key(now.get()))
                        ? keys.plus(key(now.get()), each.id())
                        : keys;
            }
        }
        return new Recognitions(next, keys);
    }

    private static String key(Sought sought) {
        String grade = sought.title().grade();
        return String.join(
                "\n", // which no part contains
                sought.researcher().value(),
                sought.home().value(),
                sought.host().value(),
                sought.title().name(),
                grade == null ? "" : grade);
    }
}
