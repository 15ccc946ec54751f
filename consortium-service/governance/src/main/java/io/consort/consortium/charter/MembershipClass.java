package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;

/**
 * A class of members, with what they may do and what they owe.
 *
 * @param votes whether its members vote; only those who take part can
 */
public record MembershipClass(ClassId id, String name, ClassStanding standing, boolean votes, DuesRule dues) {
    public static final Article<MembershipClass> ARTICLE = Article.of(
                    MembershipClass.class,
                    Clause.of("id", MembershipClass::id).stated(),
                    Clause.text("name", MembershipClass::name, 100).replaced(),
                    Clause.of("standing", MembershipClass::standing).replaced(Phrase::constant),
                    Clause.turn("votes", MembershipClass::votes),
                    Clause.of("dues", MembershipClass::dues).replaced(DuesRule::words))
            .together("""
                    "if": {"properties": {"votes": {"const": true}}},
                    "then": {"properties": {"standing": {"const": "member"}}}""");

    public MembershipClass {
        name = name.strip();
        ARTICLE.require(id, name, standing, votes, dues);
        if (votes && standing == ClassStanding.OBSERVER) {
            throw DomainException.invalid("/votes", "Observers do not vote; give the class the standing of a member.");
        }
    }

    Phrase words() {
        return Phrase.of(
                "membershipClass.words",
                id,
                name,
                Phrase.constant(standing),
                Phrase.of(votes ? "membershipClass.voting" : "membershipClass.silent"),
                dues.words());
    }
}
