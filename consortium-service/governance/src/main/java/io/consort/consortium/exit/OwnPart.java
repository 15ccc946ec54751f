package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of an exit that this service keeps. Most of it ends by itself with the membership: seats, offices, proxies and votes
 * follow from it for each date, so no entry ends them. What would go on, engagements and invoices for years in which it is no
 * member, is ended in the block that settles the exit.
 */
final class OwnPart {

    private OwnPart() {}

    static PartPreview of(ConsortiumState state, Leaving leaving) {
        List<ExitItem> lines = new ArrayList<>();
        lines.addAll(StandingLines.of(state, leaving));
        lines.addAll(SeatLines.of(state, leaving));
        lines.addAll(ProceedingLines.of(state, leaving));
        engagements(state, leaving).map(each -> line(each, leaving)).forEach(lines::add);
        lines.addAll(DuesLines.of(state, leaving));
        lines.addAll(ContributionLines.of(state, leaving));
        List<Matter> matters = new ArrayList<>();
        if (Secretariat.of(state).equals(leaving.member())) {
            matters.add(Matter.of("charter", "keeps-the-office", leaving.member()));
        }
        matters.addAll(DuesLines.matters(state, leaving));
        return new PartPreview(ExitPart.MEMBERSHIP, lines, List.of(), matters, digest(leaving, lines, matters));
    }

    /** The account as text: what the digest is over. */
    static List<String> lines(Leaving leaving, List<ExitItem> lines) {
        return Stream.concat(Stream.of(leaving.toString()), lines.stream().map(ExitItem::toString))
                .toList();
    }

    private static String digest(Leaving leaving, List<ExitItem> lines, List<Matter> matters) {
        return PartPreview.digest(
                Stream.concat(lines(leaving, lines).stream(), matters.stream().map(Matter::toString))
                        .toList());
    }

    /** What is done when the exit is settled, on what there is by then. */
    static List<ConsortiumEvent> consequences(ConsortiumState state, Leaving leaving) {
        return Stream.concat(
                        engagements(state, leaving)
                                .filter(each -> each.from().isBefore(leaving.effective()))
                                .map(each -> new EngagementEnded(each.id(), leaving.effective())),
                        DuesLines.unowed(state, leaving)
                                .map(each -> new InvoiceCancelled(
                                        leaving.member(),
                                        each.id().year(),
                                        "Not owed: it left on " + leaving.effective(),
                                        each.id().number())))
                .<ConsortiumEvent>map(each -> each)
                .toList();
    }

    private static Stream<Engagement> engagements(ConsortiumState state, Leaving leaving) {
        return Interests.of(state).engagements().stream()
                .filter(each -> leaving.member().equals(each.organisation()))
                .filter(each -> each.until() == null || each.until().isAfter(leaving.effective()));
    }

    private static ExitItem line(Engagement engagement, Leaving leaving) {
        String subject = "engagements/" + engagement.id();
        String what = Words.of(engagement.as()) + " in " + engagement.in();
        return engagement.from().isBefore(leaving.effective())
                ? ExitItem.of(Heading.LOST, subject, what, leaving.last())
                : ExitItem.of(
                        Heading.DUTY,
                        subject,
                        what + ", which begins after the exit: see to it there",
                        engagement.from());
    }
}
