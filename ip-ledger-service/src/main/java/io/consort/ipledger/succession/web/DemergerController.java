package io.consort.ipledger.succession.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.succession.DemergeOrganisation;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.TitleEvent.OrganisationDemerged;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import io.consort.starter.succession.DemergerEndpoints;
import io.consort.starter.web.Answers;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
final class DemergerController extends DemergerEndpoints<IpLedgerState, IpLedgerEvent> {

    DemergerController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        super(answers, "ip-ledger");
    }

    @Override
    protected Command<IpLedgerState, IpLedgerEvent> demerge(Demerger demerger) {
        return new DemergeOrganisation(demerger);
    }

    @Override
    protected Division told(Receipt<IpLedgerEvent> receipt) {
        return receipt.first(OrganisationDemerged.class).division();
    }

    @Override
    protected List<Division> divisions(IpLedgerState state) {
        return Heirs.of(state).divisions();
    }
}
