package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.json.Kebab;
import java.time.LocalDate;
import java.util.List;

/** Rights that a leaver holds last, survive or cease by the terms; those that it has granted go on. */
final class RightsPart {

    private RightsPart() {}

    static void add(Course course) {
        List<RightId> all =
                Rights.of(course.state()).granted().stream().map(Right::id).toList();
        for (RightId id : all) {
            Right right = Rights.of(course.state()).require(id);
            if (lasts(right, course.effective())) {
                if (right.holder().equals(course.member())) {
                    held(course, right);
                } else if (right.grantor().equals(course.member()) && !fell(right)) {
                    course.add(ExitItem.of(
                            Heading.CONTINUES, subject(right), "granted as " + describe(right), right.lastDay()));
                }
            }
        }
    }

    private static boolean lasts(Right right, LocalDate day) {
        LocalDate last = right.lastDay();
        return last == null || (!last.isBefore(day) && !last.isBefore(from(right)));
    }

    private static boolean fell(Right right) {
        Ending ending = right.ending();
        return ending != null && ending.ground() == EndingGround.EXIT && ending.with() != null;
    }

    private static void held(Course course, Right right) {
        LocalDate last = right.lastDay();
        LocalDate end = course.terms().of(right.grant().terms().kind()).endOn(course.effective());
        if (end == null || (last != null && last.isBefore(end))) {
            course.add(
                    ExitItem.of(fell(right) ? Heading.SURVIVES : Heading.KEPT, subject(right), describe(right), last));
            return;
        }
        LocalDate cut = end.isBefore(from(right)) ? from(right) : end;
        boolean lost = cut.equals(from(right)) || !cut.isAfter(course.effective());
        course.add(ExitItem.of(
                lost ? Heading.LOST : Heading.SURVIVES,
                subject(right),
                describe(right),
                lost ? null : cut.minusDays(1)));
        Rights before = Rights.of(course.state());
        for (IpLedgerEvent event : course.decide(new EndRight(right.id(), cut, EndingGround.EXIT))) {
            if (event instanceof RightEnded(RightId id, Ending ending)) {
                Right was = before.require(id);
                course.did(new Effect.RightCut(id, was.ending(), ending));
                fallen(course, was, ending);
            }
        }
    }

    /** Others lose what was granted to them out of the right; what the leaver itself loses so comes up by itself. */
    private static void fallen(Course course, Right was, Ending ending) {
        if (ending.with() != null && !was.holder().equals(course.member())) {
            course.add(ExitItem.of(
                    Heading.FALLS,
                    subject(was),
                    describe(was) + ", out of " + ending.with(),
                    ending.effective().minusDays(1)));
        }
    }

    private static LocalDate from(Right right) {
        return right.grant().terms().extent().from();
    }

    private static String subject(Right right) {
        return "rights/" + right.id();
    }

    private static String describe(Right right) {
        return Kebab.ofConstant(right.grant().terms().kind()) + " to " + right.asset() + ", from " + right.grantor()
                + " to " + right.holder();
    }
}
