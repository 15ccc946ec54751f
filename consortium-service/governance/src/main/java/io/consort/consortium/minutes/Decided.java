package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a body decided in a meeting, with the account of each vote. Who voted how is left out where the charter asks for a secret
 * ballot.
 */
final class Decided {

    private final ConsortiumState state;
    private final List<Passage> passages = new ArrayList<>();

    private Decided(ConsortiumState state) {
        this.state = state;
    }

    static List<Passage> in(ConsortiumState state, MeetingId meeting) {
        Decided decided = new Decided(state);
        Votings.of(state).all().stream()
                .filter(each -> meeting.equals(each.terms().meeting()))
                .forEach(decided::vote);
        return decided.passages;
    }

    private void add(String heading, Object subject, String what) {
        passages.add(new Passage(heading, String.valueOf(subject), what));
    }

    private void vote(Voting voting) {
        Motion motion = Motions.of(state).require(voting.motion());
        Closing closed = voting.closed();
        add(
                "Vote",
                voting.id(),
                (voting.amendment() == null ? "On " : "On amendment " + voting.amendment() + " to ") + "motion "
                        + motion.id() + ", " + motion.askedIn(voting).title() + "; under version "
                        + voting.terms().charterVersion() + " of the charter, from " + voting.opened()
                        + (closed == null
                                ? ", not closed in the meeting"
                                : " to " + closed.at() + ": " + words(closed.outcome())));
        voting.electorate().bySeat().values().stream()
                .filter(Elector::standsAside)
                .forEach(each -> add("Vote", voting.id(), each.seat() + " stood aside: " + each.recusal()));
        if (voting.terms().rule().secrecy() == Secrecy.OPEN) {
            voting.cast().votes().entrySet().stream()
                    .sorted(Comparator.comparing(each -> each.getKey().value()))
                    .forEach(each -> cast(voting, each));
            voting.cast().given().values().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(each -> each.from() + " " + each.to()))
                    .forEach(each -> proxy(voting, each));
        }
        if (closed != null) {
            voting.paperCounts().forEach(each -> add("Vote", voting.id(), each.words()));
            voting.count().steps().forEach(step -> add("Vote", voting.id(), Language.EN.say(step.words())));
            resolutions(voting);
        }
    }

    private void cast(Voting voting, Map.Entry<SeatId, Choice> vote) {
        add(
                "Vote",
                voting.id(),
                vote.getKey()
                        + switch (vote.getValue()) {
                            case YES -> " voted yes";
                            case NO -> " voted no";
                            case ABSTAIN -> " abstained";
                        });
    }

    private void proxy(Voting voting, Proxy proxy) {
        add(
                "Vote",
                voting.id(),
                proxy.from() + " had " + proxy.to() + " vote for it"
                        + (proxy.part().equals(Fraction.ONE) ? "" : ", with " + proxy.part() + " of its weight"));
    }

    private void resolutions(Voting voting) {
        Resolutions.of(state).all().stream()
                .filter(each -> each.voting().equals(voting.id()))
                .forEach(each -> add("Resolution", each.id(), resolution(each)));
    }

    private static String resolution(Resolution resolution) {
        return "Adopted at " + resolution.adopted() + " by " + resolution.voting() + " on motion " + resolution.motion()
                + " of the kind " + resolution.kind();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
