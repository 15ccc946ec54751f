package io.consort.consortium.minutes;

import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The minutes of one meeting.
 *
 * @param writing what is written of the next version
 * @param versions in order; the last one counts
 */
public record MeetingMinutes(PVector<Passage> writing, PVector<MinutesVersion> versions) {

    static final MeetingMinutes NONE = new MeetingMinutes(TreePVector.empty(), TreePVector.empty());

    /** The version of that number. */
    public Optional<MinutesVersion> find(int version) {
        return version < 1 || version > versions.size() ? Optional.empty() : Optional.of(versions.get(version - 1));
    }

    /** The version that counts. */
    public Optional<MinutesVersion> last() {
        return find(versions.size());
    }

    /** What a version is worth on a day, whether or not that is recorded yet. */
    public MinutesStanding standing(MinutesVersion version, LocalDate today) {
        if (version.accepted() != null) {
            return MinutesStanding.ACCEPTED;
        }
        if (version.number() < versions.size()) {
            return MinutesStanding.REPLACED;
        }
        if (version.isLapsed(today)) {
            return MinutesStanding.ACCEPTED;
        }
        return version.objections().isEmpty() ? MinutesStanding.SENT : MinutesStanding.OBJECTED;
    }

    MeetingMinutes with(MinutesVersion version) {
        return new MeetingMinutes(writing, versions.with(version.number() - 1, version));
    }
}
