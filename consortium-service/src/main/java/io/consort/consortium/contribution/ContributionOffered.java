package io.consort.consortium.contribution;

/** A member says what it has contributed; it counts once the receiving side has accepted it. */
public record ContributionOffered(Contribution contribution) implements ContributionEvent {
    @Override
    public ContributionId id() {
        return contribution.id();
    }
}
