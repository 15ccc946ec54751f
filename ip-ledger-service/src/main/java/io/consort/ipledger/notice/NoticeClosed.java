package io.consort.ipledger.notice;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.BarredLicence;
import io.consort.ipledger.right.Clearance;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.BarredAssignment;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

/**
 * A notice came to an end, or at its end into dispute.
 *
 * @param notice which one
 * @param asset what they own together
 * @param wish what was wished for
 * @param status how it stands now
 * @param resolution by which a dispute was decided; null where none was
 * @param unheard co-owners that could not speak, so that their silence is none; null where all could
 */
public record NoticeClosed(
        NoticeId notice,
        AssetId asset,
        Wish wish,
        NoticeStatus status,
        @Nullable String resolution,
        @Nullable List<OrganisationId> unheard)
        implements NoticeEvent {

    /** Where everyone could speak. */
    public NoticeClosed(NoticeId notice, AssetId asset, Wish wish, NoticeStatus status, @Nullable String resolution) {
        this(notice, asset, wish, status, resolution, null);
    }

    NoticeClosed without(List<OrganisationId> mute) {
        return new NoticeClosed(notice, asset, wish, status, resolution, mute.isEmpty() ? null : mute);
    }

    @Override
    public String subject() {
        return "notices/" + notice;
    }

    @Override
    public Titles on(Titles titles, Notices notices) {
        if (!(wish instanceof Wish.ToAssign(var assignment))) {
            return titles;
        }
        if (status == NoticeStatus.BARRED) {
            return titles.barring(new BarredAssignment(
                    notice.value(), String.valueOf(resolution), asset, assignment.from(), assignment.to()));
        }
        return status.isFree()
                ? titles.notBarring(notice.value())
                        .cleared(asset, assignment, notices.require(notice).cleared())
                : titles;
    }

    @Override
    public Rights on(Rights rights, Notices notices) {
        if (!(wish instanceof Wish.ToLicense licence)) {
            return rights;
        }
        Notice closed = notices.require(notice);
        if (status == NoticeStatus.BARRED) {
            return rights.barring(
                    asset,
                    new BarredLicence(
                            notice.value(),
                            String.valueOf(resolution),
                            closed.owner(),
                            licence.licensee(),
                            licence.exclusivity(),
                            licence.extent()));
        }
        return status.isFree()
                ? rights.notBarring(asset, notice.value())
                        .cleared(
                                asset,
                                new Clearance(
                                        closed.owner(),
                                        licence.licensee(),
                                        licence.exclusivity(),
                                        licence.extent(),
                                        licence.sublicensing(),
                                        HashTreePSet.from(closed.cleared())))
                : rights;
    }
}
