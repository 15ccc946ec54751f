package io.consort.consortium.exit;

import io.consort.consortium.charter.ExitTerms;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.charter.RightFate;
import io.consort.kernel.json.Kebab;

/** A charter's terms of exit in words, always the same for the same terms, since digests are over them. */
final class TermsInWords {

    private TermsInWords() {}

    static String of(ExitTerms terms) {
        return "access " + of(terms.access()) + ", licences " + of(terms.licences()) + ", title is "
                + Kebab.ofConstant(terms.title()).replace('-', ' ') + ", income that comes in afterwards is "
                + (terms.royalties() ? "shared in" : "not shared in") + ", debts "
                + (terms.debtsFirst() ? "are paid before" : "stay") + ", the dues of the year are owed "
                + (terms.dues() == Refund.NONE ? "whole" : "by the days") + ", contributions are "
                + (terms.contributions() == Refund.NONE ? "not given back" : "given back by the days");
    }

    private static String of(RightFate fate) {
        return switch (fate) {
            case RightFate.Lasts() -> "last";
            case RightFate.Survives(int months) -> "survive " + months + " months";
            case RightFate.Ceases() -> "cease";
        };
    }
}
