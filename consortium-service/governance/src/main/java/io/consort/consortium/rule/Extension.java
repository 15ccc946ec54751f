package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;

/**
 * What happens when the quorum is reached late: whoever comes late is given time to look at what is asked.
 *
 * @param lastHours the quorum is late when it is reached within this many hours before the end of voting, or not by then
 * @param byHours the end is put off by this many hours
 * @param most how often at most
 */
public record Extension(int lastHours, int byHours, int most) {
    public static final Article<Extension> ARTICLE = Article.of(
            Extension.class,
            Clause.of("lastHours", Extension::lastHours).within(Limit.range(0, 720, "hours")),
            Clause.of("byHours", Extension::byHours).within(Limit.range(1, 720, "hours")),
            Clause.of("most", Extension::most).within(Limit.range(1, 10, "times")));

    public Extension {
        ARTICLE.require(lastHours, byHours, most);
    }

    Phrase words() {
        return Phrase.of(
                "extension.words", Phrase.hours(byHours), Phrase.hours(lastHours), Phrase.of("extension.most", most));
    }
}
