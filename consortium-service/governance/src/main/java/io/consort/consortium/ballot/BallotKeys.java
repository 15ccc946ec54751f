package io.consort.consortium.ballot;

import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.ConsortiumId;

/** The secret keys of one consortium's secret votings. */
public final class BallotKeys {

    private final BallotSecrets secrets;
    private final ConsortiumId consortium;

    BallotKeys(BallotSecrets secrets, ConsortiumId consortium) {
        this.secrets = secrets;
        this.consortium = consortium;
    }

    /** What the choices of a voting are sealed with. */
    public SealKey seal(VotingId voting) {
        return secrets.seal(consortium + "/" + voting);
    }

    /**
     * The public half of the key for papers of one weight.
     *
     * @param place of the weight among those of the voting, from 0
     */
    public PaperKey paper(VotingId voting, int place) {
        return signer(voting, place).key();
    }

    /** Signs a blinded number with it. */
    public RsaInteger sign(VotingId voting, int place, RsaInteger blinded) {
        return signer(voting, place).sign(blinded);
    }

    private PaperSigner signer(VotingId voting, int place) {
        return secrets.signer(consortium + "/" + voting + "/" + place);
    }
}
