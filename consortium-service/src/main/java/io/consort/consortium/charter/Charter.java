package io.consort.consortium.charter;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * The rules of a consortium, executed rather than filed. Every decision names the version it was taken under.
 *
 * @param version from 1
 * @param secretariat the organisation that keeps the consortium's business
 * @param currency of all dues
 * @param noticeMonths how many months lie at least between notice of withdrawal and its effect
 * @param classes the classes of members
 */
public record Charter(
        int version,
        OrganisationId secretariat,
        CurrencyUnit currency,
        int noticeMonths,
        List<MembershipClass> classes) {

    private static final int MOST_CLASSES = 20;
    private static final int LONGEST_NOTICE = 60;

    public Charter {
        classes = List.copyOf(classes);
        if (version < 1) {
            throw DomainException.invalid("/version", "Versions count from 1.");
        }
        if (noticeMonths < 0 || noticeMonths > LONGEST_NOTICE) {
            throw DomainException.invalid("/noticeMonths", "From 0 to " + LONGEST_NOTICE + " months.");
        }
        if (classes.isEmpty() || classes.size() > MOST_CLASSES) {
            throw DomainException.invalid("/classes", "From 1 to " + MOST_CLASSES + " classes of members.");
        }
        if (classes.stream().map(MembershipClass::id).distinct().count() < classes.size()) {
            throw DomainException.invalid("/classes", "Two classes have the same id.");
        }
        for (int i = 0; i < classes.size(); i++) {
            requireCurrency(currency, classes.get(i), "/classes/" + i + "/dues");
        }
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
