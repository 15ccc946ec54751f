package io.consort.consortium.exit.web;

import io.consort.consortium.exit.ExitPart;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.json.Kebab;
import io.consort.starter.web.Csv;
import java.util.List;
import org.joda.money.Money;
import org.springframework.http.ResponseEntity;

/** The account of an exit as a table. */
final class ExitTable {

    private final Csv csv = new Csv("part", "heading", "subject", "what", "until", "share", "currency", "amount");

    ExitTable with(ExitPart part, List<ExitItem> lines) {
        for (ExitItem line : lines) {
            Money amount = line.amount();
            csv.row(
                    Kebab.ofConstant(part),
                    Kebab.ofConstant(line.heading()),
                    line.subject(),
                    line.what(),
                    line.until(),
                    line.share(),
                    amount == null ? null : amount.getCurrencyUnit(),
                    amount == null ? null : amount.getAmount());
        }
        return this;
    }

    ResponseEntity<byte[]> download(String name) {
        return csv.download(name);
    }
}
