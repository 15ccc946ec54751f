package io.consort.consortium.contradiction;

import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatRule;
import java.util.List;

/** Seats that nobody can come to hold, that vote for members who do not, or that cannot be told from others. */
final class SeatFindings {

    private SeatFindings() {}

    static void look(Document document, Findings findings) {
        List<BodyRule> bodies = document.charter().bodies();
        for (int i = 0; i < bodies.size(); i++) {
            findings.addDotted(Document.BODIES + i, bodies.get(i).id());
            List<SeatRule> seats = bodies.get(i).seats();
            for (int j = 0; j < seats.size(); j++) {
                look(document, seats.get(j), Document.BODIES + i + "/seats/" + j, findings);
            }
        }
    }

    private static void look(Document document, SeatRule seat, String at, Findings findings) {
        findings.addDotted(at, seat.id());
        switch (seat.filling()) {
            case Filling.ByRight(ClassId of) -> byRight(document, seat, of, at, findings);
            case Filling.ByAppointment _ -> {}
            case Filling.ByElection(BodyId by) -> byElection(document, by, at + "/filling/by", findings);
        }
    }

    private static void byRight(Document document, SeatRule seat, ClassId of, String at, Findings findings) {
        MembershipClass found = document.membershipClass(of).orElse(null);
        if (found == null) {
            findings.add(at + "/filling/membershipClass", "seat-of-no-class", of);
        } else if (seat.votes() && !found.votes()) {
            findings.add(at + "/votes", "seat-without-vote", of);
        }
    }

    private static void byElection(Document document, BodyId by, String at, Findings findings) {
        if (document.body(by).isEmpty()) {
            findings.add(at, "elected-by-no-body", by);
        } else if (!document.elects(by)) {
            findings.add(at, "elected-without-election", by);
        } else if (!document.isAble(by)) {
            findings.add(at, "elected-by-nobody", by);
        }
    }
}
