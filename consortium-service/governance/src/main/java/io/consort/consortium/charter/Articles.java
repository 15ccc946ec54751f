package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import java.util.List;

/** The records that a charter is made of, as far as something is limited in them or goes without saying. */
public final class Articles {

    /** All of them, from the whole inwards. */
    public static final List<Article<?>> ALL = List.of(
            CharterDraft.ARTICLE,
            MembershipClass.ARTICLE,
            DuesRule.Fixed.ARTICLE,
            DuesRule.ByVotes.ARTICLE,
            DuesRule.Banded.ARTICLE,
            Band.ARTICLE,
            DuesRule.Clamp.ARTICLE,
            Basis.ARTICLE,
            Governance.ARTICLE,
            ReservedAct.ARTICLE,
            BodyRule.ARTICLE,
            SeatRule.ARTICLE,
            ProxyRule.ARTICLE,
            MeetingRule.ARTICLE,
            Minority.OfSeats.ARTICLE,
            Minority.OfTotal.ARTICLE,
            Cap.OfTotal.ARTICLE,
            Cap.OfCounted.ARTICLE,
            Cap.OfWeight.ARTICLE,
            Weighing.ByClass.ARTICLE,
            Weighing.ClassWeight.ARTICLE,
            Quorum.ARTICLE,
            Majority.ARTICLE,
            Threshold.ARTICLE,
            MotionRule.ARTICLE,
            DecisionRule.ARTICLE,
            Veto.ARTICLE,
            Extension.ARTICLE,
            Constraint.Apart.ARTICLE,
            Constraint.AtMost.ARTICLE,
            Constraint.Aside.ARTICLE,
            MembershipTerms.ARTICLE,
            AdmissionRule.ARTICLE,
            VettingStep.ARTICLE,
            ArrearsRule.ARTICLE,
            ContributionRule.ARTICLE,
            RenewalRule.ARTICLE,
            ExitRule.ARTICLE,
            ExitTerms.ARTICLE,
            RightFate.Survives.ARTICLE,
            Deadlines.ARTICLE,
            ResultTerms.ARTICLE);

    private Articles() {}
}
