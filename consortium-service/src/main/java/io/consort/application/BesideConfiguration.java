package io.consort.application;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.exit.ExitDesk;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledgers;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.governance.Governance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the work beside governance: each is given what it asks of the other. */
@Configuration(proxyBeanMethods = false)
class BesideConfiguration {

    private static final String WORK = "/api/consortium/consortia/*/ledgers/work/**";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    Governance governance(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Checkpoints checkpoints, Clock clock) {
        return new OwnGovernance(ledgers, checkpoints, clock);
    }

    @Bean
    ExitDesk workDesk(Ledgers<WorkState, WorkEvent> ledgers) {
        return new WorkDesk(ledgers);
    }

    @Bean
    ServiceLedger workLedger(Ledgers<WorkState, WorkEvent> ledgers) {
        return new WorkClosing(ledgers);
    }

    /** Before anything changes in the work, once the caller is let in. */
    @Bean
    WebMvcConfigurer untoldTurns(
            Ledgers<ConsortiumState, ConsortiumEvent> governance, Ledgers<WorkState, WorkEvent> work) {
        UntoldTurns untold = new UntoldTurns(governance, new WorkClosing(work));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new BeforeChanges(untold))
                        .addPathPatterns(WORK)
                        .order(1); // after those that let callers in
            }
        };
    }

    private record BeforeChanges(UntoldTurns untold) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!READING.contains(request.getMethod())
                    && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                            instanceof Map<?, ?> variables
                    && variables.get("consortiumId") instanceof String consortium) {
                untold.tell(new ConsortiumId(consortium));
            }
            return true;
        }
    }
}
