package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Tellings;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.sentence.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A charter that nobody has adopted: all of it but its number. Founded with, proposed, checked and compared. */
public record CharterDraft(
        OrganisationId secretariat,
        CurrencyUnit currency,
        int noticeMonths,
        List<MembershipClass> classes,
        @Nullable Governance governance,
        @Nullable MembershipTerms terms,
        @Nullable ResultTerms results) {

    /** The whole of a charter, in the order in which it is read. */
    public static final Article<CharterDraft> ARTICLE = Article.of(
            CharterDraft.class,
            Clause.of("secretariat", CharterDraft::secretariat).replaced(),
            Clause.of("currency", CharterDraft::currency).replaced(),
            Clause.months("noticeMonths", CharterDraft::noticeMonths, 0, 60),
            Clause.of("classes", CharterDraft::classes)
                    .within(Limit.items(1, 20, "classes"))
                    .told(Tellings.each(new Tellings.Item<>(
                            MembershipClass::id,
                            MembershipClass::words,
                            each -> Phrase.of("named", each.id(), each.name()),
                            (before, after, told) ->
                                    MembershipClass.ARTICLE.compare(before, after, told.about(after.id())))))
                    .stated(Statings.each((each, told) -> MembershipClass.ARTICLE.state(each, told.about(each.id())))),
            Clause.part("governance", CharterDraft::governs, Governance.ARTICLE),
            Clause.part(
                    "terms", each -> each.terms == null ? MembershipTerms.USUAL : each.terms, MembershipTerms.ARTICLE),
            Clause.part(
                    "results", each -> each.results == null ? ResultTerms.USUAL : each.results, ResultTerms.ARTICLE));

    public CharterDraft {
        classes = List.copyOf(classes);
        var _ = new Charter(1, secretariat, currency, noticeMonths, classes, governance, terms, results);
    }

    /** What a charter says. */
    public static CharterDraft of(Charter charter) {
        return new CharterDraft(
                charter.secretariat(),
                charter.currency(),
                charter.noticeMonths(),
                charter.classes(),
                charter.governance(),
                charter.terms(),
                charter.results());
    }

    /** Who decides what; the secretariat alone where it does not say. */
    public Governance governs() {
        return governance == null ? Governance.NONE : governance;
    }

    /** Which duties it keeps apart. */
    public List<Constraint> constraints() {
        return governs().constraints();
    }

    /** The organisations that it gives something to do, each by a JSON Pointer to where it is named. */
    public SequencedMap<String, OrganisationId> named() {
        SequencedMap<String, OrganisationId> named = new LinkedHashMap<>();
        named.put("/secretariat", secretariat);
        List<BodyRule> bodies = governs().bodies();
        for (int i = 0; i < bodies.size(); i++) {
            List<SeatRule> seats = bodies.get(i).seats();
            for (int j = 0; j < seats.size(); j++) {
                if (seats.get(j).filling() instanceof Filling.ByAppointment(var by)) {
                    named.put("/governance/bodies/" + i + "/seats/" + j + "/filling/by", by);
                }
            }
        }
        return named;
    }

    /** The charter of that number which says it. */
    public Charter version(int number) {
        return new Charter(number, secretariat, currency, noticeMonths, classes, governance, terms, results);
    }
}
