package io.consort.consortium.charter;

import io.consort.consortium.Wording;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.problem.DomainException;

/**
 * A class of members, with what they may do and what they owe.
 *
 * @param votes whether its members vote; only those who take part can
 */
public record MembershipClass(ClassId id, String name, ClassStanding standing, boolean votes, DuesRule dues) {
    public MembershipClass {
        name = Wording.require("/name", name, 100);
        if (votes && standing == ClassStanding.OBSERVER) {
            throw DomainException.invalid("/votes", "Observers do not vote; give the class the standing of a member.");
        }
    }
}
