package io.consort.consortium.body.web;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BodyNode(BodyId id, String name, BodyKind kind, List<BodyNode> children) {

    static List<BodyNode> under(@Nullable BodyId parent, List<BodyRule> bodies) {
        return bodies.stream()
                .filter(each -> parent == null ? each.parent() == null : parent.equals(each.parent()))
                .map(each -> new BodyNode(each.id(), each.name(), each.kind(), under(each.id(), bodies)))
                .toList();
    }
}
