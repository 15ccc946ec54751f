package io.consort.talent.exit;

import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Researcher;
import io.consort.talent.researcher.Researchers;

/**
 * Researchers of a leaver. That they work there is a fact, which stands; that they consented, and may be forgotten, is their own
 * right, which the secretariat sees to from then on, since whoever has left changes nothing any more. They are counted; those who
 * are to be forgotten are named by pseudonym until it is done.
 */
final class ResearchersPart {

    private ResearchersPart() {}

    static void add(Course course) {
        long affiliated = Researchers.of(course.state()).all().values().stream()
                .filter(Researcher.Known.class::isInstance)
                .filter(each -> each.organisations(course.effective()).contains(course.member()))
                .count();
        if (affiliated > 0) {
            course.add(ExitItem.of(
                    Heading.CONTINUES,
                    "researchers",
                    "researchers of the leaver stay registered, and are forgotten when they ask for it: " + affiliated,
                    null));
        }
        Researchers.of(course.state()).erasing().stream()
                .filter(each -> worked(course, each))
                .sorted()
                .forEach(each -> course.add(
                        ExitItem.of(Heading.DUTY, "researchers/" + each, "to be forgotten, as was ordered", null)));
    }

    private static boolean worked(Course course, Pseudonym researcher) {
        return Researchers.of(course.state()).require(researcher).affiliations().stream()
                .anyMatch(each -> each.organisation().equals(course.member()));
    }
}
