package io.consort.kernel.note;

class InMemorySignedCheckpointsTest extends SignedCheckpointsContract {

    @Override
    SignedCheckpoints fresh() {
        return new InMemorySignedCheckpoints();
    }
}
