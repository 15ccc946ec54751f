package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a consortium, executed rather than filed. Every decision names the version it was taken under.
 *
 * @param version from 1
 * @param secretariat the organisation that keeps the consortium's business
 * @param currency of all dues
 * @param noticeMonths how many months lie at least between notice of withdrawal and its effect
 * @param classes the classes of members
 * @param governance who decides what; null where the secretariat alone does
 * @param terms how organisations come, stay and go; null for the usual ones
 * @param results what holds for results; null for the usual terms
 */
public record Charter(
        int version,
        OrganisationId secretariat,
        CurrencyUnit currency,
        int noticeMonths,
        List<MembershipClass> classes,
        @Nullable Governance governance,
        @Nullable MembershipTerms terms,
        @Nullable ResultTerms results) {

    public Charter {
        classes = List.copyOf(classes);
        if (version < 1) {
            throw DomainException.invalid("/version", "Versions count from 1.");
        }
        CharterDraft.ARTICLE.require(secretariat, currency, noticeMonths, classes, governance, terms, results);
        if (classes.stream().map(MembershipClass::id).distinct().count() < classes.size()) {
            throw DomainException.invalid("/classes", "Two classes have the same id.");
        }
        for (int i = 0; i < classes.size(); i++) {
            requireCurrency(currency, classes.get(i), "/classes/" + i + "/dues");
        }
        ContributionRule contributions = terms == null ? null : terms.contributions();
        Money personMonth = contributions == null ? null : contributions.personMonth();
        if (personMonth != null && !personMonth.getCurrencyUnit().equals(currency)) {
            throw DomainException.invalid(
                    "/terms/contributions/personMonth/currency",
                    "Dues are in the charter's currency, and so is what a person-month is worth: " + currency + ".");
        }
    }

    /**
     * The one in force.
     *
     * @throws DomainException NOT_FOUND when the consortium has not been created
     */
    public static Charter of(ConsortiumState state) {
        return Charters.of(state).inForce();
    }

    /** A first version with classes of members and no bodies: its secretariat keeps the business. */
    public static Charter plain(
            int version,
            OrganisationId secretariat,
            CurrencyUnit currency,
            int noticeMonths,
            List<MembershipClass> classes) {
        return new Charter(version, secretariat, currency, noticeMonths, classes, null, null, null);
    }

    /** The bodies, the highest first. */
    public List<BodyRule> bodies() {
        return governance == null ? List.of() : governance.bodies();
    }

    /** The body of that id. */
    public Optional<BodyRule> body(BodyId id) {
        return bodies().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The kinds of motion. */
    public List<MotionRule> motions() {
        return governance == null ? List.of() : governance.motions();
    }

    /** The kind of motion of that id. */
    public Optional<MotionRule> motion(MotionKindId id) {
        return motions().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Which duties are kept apart. */
    public List<Constraint> constraints() {
        return governance == null ? List.of() : governance.constraints();
    }

    /** The acts that nobody does by hand. */
    public List<ReservedAct> reserved() {
        return governance == null || governance.reserved() == null ? List.of() : governance.reserved();
    }

    /** What an act takes, by its name; empty where the charter does not reserve it. */
    public Optional<ReservedAct.Needed> needed(String act) {
        return reserved().stream()
                .filter(each -> each.act().equals(act))
                .map(ReservedAct::needs)
                .findFirst();
    }

    /** The names of acts that take a second person of the secretariat. */
    public List<String> fourEyes() {
        return governance == null || governance.fourEyes() == null ? List.of() : governance.fourEyes();
    }

    /** How applications are vetted; empty where members come by invitation alone. */
    public Optional<AdmissionRule> admission() {
        return Optional.ofNullable(terms).map(MembershipTerms::admission);
    }

    /** What comes of dues that are not paid. */
    public Optional<ArrearsRule> arrears() {
        return Optional.ofNullable(terms).map(MembershipTerms::arrears);
    }

    /** How memberships are renewed; empty where they last until notice. */
    public Optional<RenewalRule> renewal() {
        return Optional.ofNullable(terms).map(MembershipTerms::renewal);
    }

    /** What contributions besides dues are worth; empty where they count for nothing. */
    public Optional<ContributionRule> contributions() {
        return Optional.ofNullable(terms).map(MembershipTerms::contributions);
    }

    /** What a leaver keeps and owes. */
    public ExitRule exit() {
        return terms == null ? ExitRule.USUAL : terms.exit();
    }

    /** By when what is to be done. */
    public Deadlines deadlines() {
        return terms == null || terms.deadlines() == null ? Deadlines.USUAL : terms.deadlines();
    }

    /** What holds for results, whether the charter says it or leaves it to what is usual. */
    public ResultTerms resultTerms() {
        return results == null ? ResultTerms.USUAL : results;
    }

    /** Whether it has kinds of motion; where it has none, the secretariat decides what there is to decide. */
    public boolean hasMotions() {
        return !motions().isEmpty();
    }

    /** Whether something comes about by resolution alone. */
    public boolean isResolved(EffectKind effect) {
        return motions().stream().anyMatch(each -> each.effect() == effect);
    }

    private static void requireCurrency(CurrencyUnit currency, MembershipClass each, String pointer) {
        if (each.dues().amounts().anyMatch(amount -> !amount.getCurrencyUnit().equals(currency))) {
            throw DomainException.invalid(pointer, "Dues are in the charter's currency, " + currency + ".");
        }
    }

    /** The class of that id. */
    public Optional<MembershipClass> find(ClassId id) {
        return classes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The class of that id.
     *
     * @throws DomainException REFUSED {@code class-unknown} when the charter has none
     */
    public MembershipClass require(ClassId id) {
        return find(id).orElseThrow(() -> DomainException.refused(
                "class-unknown",
                "Version " + version + " of the charter has no class " + id + "; it has "
                        + classes.stream().map(each -> each.id().value()).collect(Collectors.joining(", "))
                        + "."));
    }
}
