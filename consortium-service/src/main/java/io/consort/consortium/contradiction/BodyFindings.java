package io.consort.consortium.contradiction;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
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
                findings.add(at + "/parent", "It answers to the body " + parent + ", and there is none.");
            } else if (isUnderItself(document, body)) {
                findings.add(
                        at + "/parent",
                        "Who answers to whom goes in a circle: the body " + body.id() + " would answer to itself.");
            }
            if (body.kind() == BodyKind.ASSEMBLY
                    && body.seats().stream().noneMatch(seat -> seat.filling() instanceof Filling.ByRight)) {
                findings.add(at + "/seats", "An assembly seats members by right, and this one has no such seat.");
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
