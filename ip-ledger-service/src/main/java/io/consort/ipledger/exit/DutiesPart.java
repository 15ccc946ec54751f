package io.consort.ipledger.exit;

import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.background.Declaration;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Fraction;
import java.util.Comparator;

/** Renewals that fell due while a leaver was an owner, and background that it brought in. */
final class DutiesPart {

    private DutiesPart() {}

    static void add(Course course) {
        for (Renewal renewal :
                Docket.of(course.state()).dueUntil(course.effective()).values()) {
            Fraction share = Titles.of(course.state()).require(renewal.asset()).share(course.member(), renewal.due());
            if (share.signum() > 0) {
                course.add(new ExitItem(
                        Heading.DUTY,
                        "assets/" + renewal.asset() + "/renewals/" + renewal.id(),
                        "renewal, with the other owners",
                        renewal.due(),
                        share,
                        null));
            }
        }
        Backgrounds.of(course.state()).byProject().values().stream()
                .flatMap(declarations -> declarations.values().stream())
                .filter(declaration -> declaration.owners().contains(course.member()))
                .sorted(Comparator.comparing(
                                (Declaration each) -> each.project().value())
                        .thenComparing(Declaration::asset))
                .forEach(declaration -> course.add(ExitItem.of(
                        Heading.CONTINUES,
                        "projects/" + declaration.project() + "/background/" + declaration.asset(),
                        "background, " + Kebab.ofConstant(declaration.status()),
                        null)));
    }
}
