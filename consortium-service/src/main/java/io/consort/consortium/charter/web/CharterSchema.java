package io.consort.consortium.charter.web;

import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Band;
import io.consort.consortium.charter.Basis;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.ContributionRule;
import io.consort.consortium.charter.Deadlines;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.charter.ResultTerms;
import io.consort.consortium.charter.RightFate;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.clause.Article;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import io.consort.starter.openapi.JsonSchemas;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The JSON Schema (2020-12) of a charter: its fields as the records have them, and within which limits they lie as their
 * articles say. It refuses what the service refuses, as far as a schema can; what it cannot say is that values go together (one
 * id twice, a minimum above a maximum), that a fraction is at most one, and that {@code 1.0} is not written for {@code 1}.
 */
public final class CharterSchema {

    /** Where it is served. */
    public static final String PATH = "/api/consortium/charter-schema";

    private static final List<Article<?>> ARTICLES = List.of(
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
            Threshold.ARTICLE,
            MotionRule.ARTICLE,
            DecisionRule.ARTICLE,
            Veto.ARTICLE,
            Extension.ARTICLE,
            Constraint.Apart.ARTICLE,
            Constraint.AtMost.ARTICLE,
            Constraint.Aside.ARTICLE,
            AdmissionRule.ARTICLE,
            VettingStep.ARTICLE,
            ArrearsRule.ARTICLE,
            ContributionRule.ARTICLE,
            RenewalRule.ARTICLE,
            ExitRule.ARTICLE,
            RightFate.Survives.ARTICLE,
            Deadlines.ARTICLE,
            ResultTerms.ARTICLE);

    private CharterSchema() {}

    /** The schema. */
    public static String text() {
        return JsonSchemas.of(CharterDraft.class, PATH, "A consortium's charter", limits());
    }

    private static String limits() {
        return ARTICLES.stream()
                .map(each -> "\"" + each.name() + "\":" + each.schema())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
