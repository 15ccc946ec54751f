package io.consort.consortium.contradiction;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A charter, with what can be told from it.
 *
 * @param able the bodies that can come to have someone who votes
 */
record Document(Charter charter, Set<BodyId> able) {

    static final String BODIES = "/governance/bodies/";
    static final String MOTIONS = "/governance/motions/";
    static final String CONSTRAINTS = "/governance/constraints/";

    Document(Charter charter) {
        this(charter, able(charter));
    }

    /** Bodies with a vote by right or appointment can begin by themselves; they elect others, which elect others again. */
    private static Set<BodyId> able(Charter charter) {
        Set<BodyId> able = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (BodyRule body : charter.bodies()) {
                if (body.seats().stream().anyMatch(seat -> seat.votes() && isFilled(charter, seat, able))) {
                    grown |= able.add(body.id());
                }
            }
        }
        return Set.copyOf(able);
    }

    private static boolean isFilled(Charter charter, SeatRule seat, Set<BodyId> able) {
        return switch (seat.filling()) {
            case Filling.ByRight(ClassId of) ->
                charter.find(of).map(MembershipClass::votes).orElse(false);
            case Filling.ByAppointment _ -> true;
            case Filling.ByElection(BodyId by) -> able.contains(by) && elects(charter, by);
        };
    }

    private static boolean elects(Charter charter, BodyId by) {
        return charter.motions().stream()
                .anyMatch(motion ->
                        motion.effect() == EffectKind.ELECTION && motion.body().equals(by));
    }

    Optional<BodyRule> body(BodyId id) {
        return charter.body(id);
    }

    boolean hasMotion(MotionKindId id) {
        return charter.motion(id).isPresent();
    }

    boolean elects(BodyId by) {
        return elects(charter, by);
    }

    boolean isAble(BodyId id) {
        return able.contains(id);
    }

    Optional<MembershipClass> membershipClass(ClassId id) {
        return charter.find(id);
    }

    /** The seats of a body that vote, and that someone can come to hold. */
    List<SeatRule> voting(BodyRule body) {
        return body.seats().stream()
                .filter(seat -> seat.votes() && isFilled(charter, seat, able))
                .toList();
    }
}
