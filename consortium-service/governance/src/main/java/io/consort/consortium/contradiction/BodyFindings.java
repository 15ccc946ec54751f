package io.consort.consortium.contradiction;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.SeatRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bodies that answer to nobody there is, or to themselves in the end; assemblies that seat no members. */
final class BodyFindings {

    private BodyFindings() {}

    static void look(Document document, Findings findings) {
        List<BodyRule> bodies = document.charter().bodies();
        findings.addRepeated(
                "/governance/bodies", "body", bodies.stream().map(BodyRule::id).toList());
        for (int i = 0; i < bodies.size(); i++) {
            BodyRule body = bodies.get(i);
            String at = Document.BODIES + i;
            BodyId parent = body.parent();
            if (parent != null && document.body(parent).isEmpty()) {
                findings.add(at + "/parent", "no-parent", parent);
            } else if (isUnderItself(document, body)) {
                findings.add(at + "/parent", "circle", body.id());
            }
            if (body.kind() == BodyKind.ASSEMBLY
                    && body.seats().stream().noneMatch(seat -> seat.filling() instanceof Filling.ByRight)) {
                findings.add(at + "/seats", "assembly-without-members");
            }
            lookAtDemands(body, at, findings);
        }
    }

    /** More seats than there are cannot have a body meet. Of seats by right nobody knows how many there will be. */
    private static void lookAtDemands(BodyRule body, String at, Findings findings) {
        if (body.meetings().demandedBy() instanceof Minority.OfSeats(int needed)
                && body.seats().stream().noneMatch(seat -> seat.votes() && seat.filling() instanceof Filling.ByRight)) {
            int voting = body.seats().stream()
                    .filter(SeatRule::votes)
                    .mapToInt(SeatRule::count)
                    .sum();
            if (needed > voting) {
                findings.add(at + "/meetings/demandedBy", "too-many-to-meet", needed, voting);
            }
        }
    }

    private static boolean isUnderItself(Document document, BodyRule body) {
        Set<BodyId> above = new HashSet<>();
        BodyId each = body.parent();
        while (each != null && above.add(each)) {
            each = document.body(each).map(BodyRule::parent).orElse(null);
        }
        return above.contains(body.id());
    }
}
