package io.consort.consortium.body.web;

import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ProxyResponse(
        @Schema(description = "The seat whose vote it is") SeatId seat,
        @Schema(description = "The seat that votes") SeatId to,
        @Nullable Fraction part,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static ProxyResponse of(Proxy proxy) {
        return new ProxyResponse(proxy.from(), proxy.to(), proxy.part(), null, null);
    }

    static ProxyResponse of(ProxyGiven event) {
        return new ProxyResponse(
                event.seat(),
                event.to(),
                event.part(),
                event.period().from(),
                event.period().until());
    }

    static ProxyResponse of(ProxyWithdrawn event) {
        return new ProxyResponse(event.seat(), event.to(), null, null, event.on());
    }
}
