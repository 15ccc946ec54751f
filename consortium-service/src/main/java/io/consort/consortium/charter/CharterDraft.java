package io.consort.consortium.charter;

import io.consort.kernel.identity.OrganisationId;
import java.util.List;
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

    /** The charter of that number which says it. */
    public Charter version(int number) {
        return new Charter(number, secretariat, currency, noticeMonths, classes, governance, terms, results);
    }
}
