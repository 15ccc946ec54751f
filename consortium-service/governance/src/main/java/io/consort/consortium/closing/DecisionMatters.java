package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.EffectStage;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.rule.EffectKind;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Motions that are not decided, and resolutions that something is still to come of; those to dissolve are no obstacle. */
final class DecisionMatters {

    private DecisionMatters() {}

    static List<OpenMatter> of(ConsortiumState state) {
        List<OpenMatter> matters = new ArrayList<>();
        Votings.of(state).all().stream()
                .filter(each -> Votings.of(state).open().contains(each.id()))
                .map(DecisionMatters::of)
                .forEach(matters::add);
        Motions.of(state).open().stream()
                .filter(each ->
                        each.votings().stream().noneMatch(Votings.of(state).open()::contains))
                .map(DecisionMatters::of)
                .forEach(matters::add);
        Resolutions.of(state).all().stream().flatMap(each -> of(each).stream()).forEach(matters::add);
        return matters;
    }

    private static OpenMatter of(Voting voting) {
        return OpenMatter.ofSecretariat("votings/" + voting.id(), "voting-open", voting.motion());
    }

    private static OpenMatter of(Motion motion) {
        String subject = "motions/" + motion.id();
        return motion.mover() == null
                ? OpenMatter.ofSecretariat(subject, "motion-open", Phrase.of("theSecretariat"))
                : OpenMatter.ofNobody(subject, "motion-open", Phrase.of("source.seat", motion.mover()));
    }

    private static Optional<OpenMatter> of(Resolution resolution) {
        if (resolution.effectKind() == EffectKind.DISSOLUTION) {
            return Optional.empty();
        }
        String subject = "resolutions/" + resolution.id();
        return switch (resolution.stage()) {
            case VETO_OPEN ->
                Optional.of(OpenMatter.ofNobody(subject, "resolution-not-in-force", Phrase.of("matter.vetoOpen")));
            case LOCKED ->
                Optional.of(OpenMatter.ofNobody(
                        subject,
                        "resolution-not-in-force",
                        Phrase.of("matter.locked", String.valueOf(resolution.lockedUntil()))));
            case VETOED -> Optional.empty();
            case IN_FORCE ->
                isCarriedOut(resolution.effect().stage())
                        ? Optional.empty()
                        : Optional.of(OpenMatter.ofNobody(subject, "effect-pending"));
        };
    }

    private static boolean isCarriedOut(EffectStage stage) {
        return switch (stage) {
            case CARRIED_OUT, REFUSED -> true;
            case NOT_DUE, AWAITED, REQUESTED -> false;
        };
    }
}
