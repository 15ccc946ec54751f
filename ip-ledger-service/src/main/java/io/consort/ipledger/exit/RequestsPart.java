package io.consort.ipledger.exit;

import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.LapseRequest;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.json.Kebab;
import java.time.LocalDate;
import java.util.List;

/**
 * Access that a leaver asked for in time may still be granted to it, for as long as its access lasts; where that ceases, its
 * requests lapse. What others asked of it is still to be answered.
 */
final class RequestsPart {

    private RequestsPart() {}

    static void add(Course course) {
        List<AccessRequest> open = AccessRequests.of(course.state()).made().stream()
                .filter(request -> request.answer() == null)
                .toList();
        for (AccessRequest request : open) {
            if (request.terms().holder().equals(course.member())) {
                asked(course, request);
            } else if (Titles.of(course.state())
                            .require(request.asset())
                            .share(course.member(), course.effective())
                            .signum()
                    > 0) {
                course.add(ExitItem.of(
                        Heading.DUTY, subject(request), "to be answered, as an owner: " + describe(request), null));
            }
        }
    }

    private static void asked(Course course, AccessRequest request) {
        LocalDate end = course.terms().access().endOn(course.effective());
        boolean open = end == null
                || (end.isAfter(course.effective())
                        && request.terms().extent().from().isBefore(end));
        if (open) {
            course.add(ExitItem.of(
                    end == null ? Heading.KEPT : Heading.SURVIVES,
                    subject(request),
                    "may be granted: " + describe(request),
                    end == null ? null : end.minusDays(1)));
        } else {
            course.add(ExitItem.of(Heading.LOST, subject(request), "lapses: " + describe(request), null));
            course.decide(new LapseRequest(request.id()));
            course.did(new Effect.RequestLapsed(request.id()));
        }
    }

    private static String subject(AccessRequest request) {
        return "rights/requests/" + request.id();
    }

    private static String describe(AccessRequest request) {
        return Kebab.ofConstant(request.terms().kind()) + " to " + request.asset() + " for "
                + request.terms().holder();
    }
}
