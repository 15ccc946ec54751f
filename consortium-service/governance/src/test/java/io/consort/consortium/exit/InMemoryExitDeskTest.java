package io.consort.consortium.exit;

class InMemoryExitDeskTest extends ExitAccountContract {

    @Override
    protected ExitDesk desk(InMemoryExitDesk behind) {
        return behind;
    }

    @Override
    protected ExitPart part() {
        return ExitPart.TALENT;
    }
}
