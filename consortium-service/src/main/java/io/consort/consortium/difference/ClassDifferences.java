package io.consort.consortium.difference;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.MembershipClass;

/** What changes for the classes of members. */
final class ClassDifferences {

    private ClassDifferences() {}

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.CLASSES);
        sentences.lists(
                before.classes(),
                after.classes(),
                MembershipClass::id,
                each -> "A class of members is added: " + name(each) + ", whose members "
                        + Words.standing(each.standing()) + (each.votes() ? ", vote" : ", do not vote") + " and owe "
                        + Words.dues(each.dues()) + ".",
                each -> "The class " + name(each) + " is abolished.",
                (a, b) -> compare(a, b, sentences),
                "the classes of members");
    }

    private static void compare(MembershipClass before, MembershipClass after, Sentences sentences) {
        String of = "the class " + after.id();
        sentences.compare(
                before.name(),
                after.name(),
                (a, b) -> "Members of " + of + " are called " + b + " instead of " + a + ".");
        sentences.compare(
                before.standing(),
                after.standing(),
                (a, b) -> "Members of " + of + " " + Words.standing(b) + " where they used to " + Words.standing(a)
                        + ".");
        sentences.turn(
                before.votes(),
                after.votes(),
                "Members of " + of + " are given the vote.",
                "Members of " + of + " lose the vote.");
        sentences.compare(
                before.dues(),
                after.dues(),
                (a, b) -> "Members of " + of + " owe " + Words.dues(b) + " instead of " + Words.dues(a) + ".");
    }

    private static String name(MembershipClass each) {
        return each.id() + " (" + each.name() + ")";
    }
}
