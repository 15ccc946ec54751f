package io.consort.consortium.difference;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatRule;
import org.jspecify.annotations.Nullable;

/** What changes for the bodies that decide, and how they meet. */
final class BodyDifferences {

    private BodyDifferences() {}

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.BODIES);
        sentences.lists(
                before.bodies(),
                after.bodies(),
                BodyRule::id,
                BodyDifferences::describe,
                each -> "The " + Words.within(each.name()) + " is abolished.",
                (a, b) -> compare(a, b, sentences),
                "the bodies");
    }

    private static String describe(BodyRule body) {
        return "A body is added, " + body.id() + " (" + body.name() + "), of the kind " + Words.constant(body.kind())
                + ", which answers to " + parent(body.parent()) + " and has "
                + Words.list(
                        body.seats().stream().map(SeatDifferences::describe).toList())
                + "; " + describe(body.proxies()) + "; " + describe(body.meetings()) + ".";
    }

    private static String describe(ProxyRule proxies) {
        return proxies.most() == 0
                ? "nobody votes for another"
                : "one may vote for " + Words.otherSeats(proxies.most()) + " as a proxy, "
                        + (proxies.inPart() ? "in part too" : "whole or not at all");
    }

    private static String describe(MeetingRule meetings) {
        Minority demandedBy = meetings.demandedBy();
        return "it meets on " + Words.days(meetings.noticeDays()) + " of notice, with additions to the agenda until "
                + Words.days(meetings.agendaDays()) + " before and "
                + Words.days(meetings.minutesDays()) + " to object to the minutes"
                + (demandedBy == null ? "" : ", and when " + Words.minority(demandedBy) + " of its seats ask for it");
    }

    private static void compare(BodyRule before, BodyRule after, Sentences sentences) {
        String the = "The " + Words.within(after.name());
        sentences.compare(
                before.name(), after.name(), (a, b) -> "The " + Words.within(a) + " is called " + b + " from now on.");
        sentences.compare(
                before.kind(),
                after.kind(),
                (a, b) -> the + " counts as a body of the kind " + Words.constant(b) + " instead of "
                        + Words.constant(a) + ".");
        sentences.compare(
                parent(before.parent()),
                parent(after.parent()),
                (a, b) -> the + " answers to " + b + " instead of " + a + ".");
        sentences.lists(
                before.seats(),
                after.seats(),
                SeatRule::id,
                each -> the + " gains " + SeatDifferences.describe(each) + ".",
                each -> the + " loses the seats " + each.id() + " (" + each.name() + ").",
                (a, b) -> SeatDifferences.compare(Words.within(after.name()), a, b, sentences),
                "the seats of the " + Words.within(after.name()));
        compare("the " + Words.within(after.name()), before.proxies(), after.proxies(), sentences);
        compare("the " + Words.within(after.name()), before.meetings(), after.meetings(), sentences);
    }

    private static void compare(String the, ProxyRule before, ProxyRule after, Sentences sentences) {
        sentences.number(
                "In " + the + ", the number of seats that one may vote for as a proxy",
                before.most(),
                after.most(),
                String::valueOf);
        sentences.turn(
                before.inPart(),
                after.inPart(),
                "In " + the + ", a seat may give a part of its vote to a proxy.",
                "In " + the + ", a seat gives its vote to a proxy whole or not at all.");
    }

    private static void compare(String the, MeetingRule before, MeetingRule after, Sentences sentences) {
        sentences.length("The notice of meetings of " + the, before.noticeDays(), after.noticeDays(), Words::days);
        sentences.compare(
                before.agendaDays(),
                after.agendaDays(),
                (a, b) -> "Additions to the agenda of " + the + " close " + Words.days(b)
                        + " before the meeting instead of " + Words.days(a) + ".");
        sentences.optional(
                before.demandedBy(),
                after.demandedBy(),
                each -> Words.minority(each) + " of the seats of " + the + " can have it meet.",
                _ -> "Only officers can have " + the + " meet.",
                (a, b) -> Words.minority(b) + " of the seats of " + the + " can have it meet, instead of "
                        + Words.minority(a) + ".");
        sentences.length(
                "The time to object to minutes of " + the, before.minutesDays(), after.minutesDays(), Words::days);
    }

    private static String parent(@Nullable BodyId parent) {
        return parent == null ? "nobody" : "the body " + parent;
    }
}
